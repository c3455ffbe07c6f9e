using System.Text;
using PlanGen.Checking;
using PlanGen.Layout;

namespace PlanGen.Tests.Checking;

/// <summary>What mending makes of a plan.</summary>
internal static class Mended
{
    /// <summary>The plan after the mends of one rule.</summary>
    public static string By(string id, string yaml) => Encoding.UTF8.GetString(PlanFixer.Fix(
        new("plan.yaml", Encoding.UTF8.GetBytes(yaml), _ => throw new FileNotFoundException()),
        StructureCatalog.BuiltIn,
        CheckRequest.Default with { Rules = RuleChoice.Default with { Selected = [id] } }).Bytes.Span);
}
