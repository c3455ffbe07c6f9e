using System.Text;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Layout;

namespace PlanGen.Tests.Checking;

/// <summary>What checking finds in a plan.</summary>
internal static class Checked
{
    /// <summary>The findings of every rule that is on.</summary>
    public static IReadOnlyList<Diagnostic> Of(string yaml) => Of(Encoding.UTF8.GetBytes(yaml), CheckRequest.Default, _ => throw new FileNotFoundException());

    /// <summary>The findings of one rule, be it on or off.</summary>
    public static IReadOnlyList<Diagnostic> By(string id, string yaml) => By(id, Encoding.UTF8.GetBytes(yaml), _ => throw new FileNotFoundException());

    /// <summary>The findings of two rules.</summary>
    public static IReadOnlyList<Diagnostic> By(string id, string other, string yaml) =>
        Of(Encoding.UTF8.GetBytes(yaml), CheckRequest.Default with { Rules = RuleChoice.Default with { Selected = [id, other] } }, _ => throw new FileNotFoundException());

    /// <summary>The findings of one rule in a file as it is.</summary>
    public static IReadOnlyList<Diagnostic> By(string id, byte[] bytes, Func<string, byte[]> readBeside) =>
        Of(bytes, CheckRequest.Default with { Rules = RuleChoice.Default with { Selected = [id] } }, readBeside);

    /// <summary>A finding as cases write it: <c>PLN01 3:5</c>.</summary>
    public static string Name(Diagnostic found) => $"{found.Fault.Id} {found.Start.Line}:{found.Start.Column}";

    private static IReadOnlyList<Diagnostic> Of(byte[] bytes, CheckRequest request, Func<string, byte[]> readBeside) =>
        PlanGenerator.Check(new("plan.yaml", bytes, readBeside), StructureCatalog.BuiltIn, request);
}
