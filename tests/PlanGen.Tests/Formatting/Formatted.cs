using System.Text;
using PlanGen.Formatting;
using PlanGen.Layout;

namespace PlanGen.Tests.Formatting;

/// <summary>What formatting makes of a plan.</summary>
internal static class Formatted
{
    /// <summary>The file; a fault of it, or of formatting, fails the test.</summary>
    public static byte[] Of(byte[] plan, bool? isChinese = null)
    {
        var formatted = PlanFormatter.Format(new("plan.yaml", plan, _ => throw new FileNotFoundException()), StructureCatalog.BuiltIn, isChinese);
        Xunit.Assert.Empty(formatted.Errors.Select(error => $"{error.Start}: {error.Fault.Message.In(Diagnostics.Language.English)}"));
        Xunit.Assert.True(formatted.IsFaithful, "it would say something else:\n" + Encoding.UTF8.GetString(plan));
        return formatted.Bytes.ToArray();
    }

    /// <summary>The text, of a plan in UTF-8.</summary>
    public static string Of(string yaml, bool? isChinese = null) => Encoding.UTF8.GetString(Of(Encoding.UTF8.GetBytes(yaml), isChinese));
}
