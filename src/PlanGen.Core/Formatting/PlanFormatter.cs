using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;

namespace PlanGen.Formatting;

/// <summary>
/// FORMAT: a plan's file anew, with its keys in the usual order and one spelling, and its values quoted only where they must be. What the plan says
/// and every comment stay. A line of the file is never broken: in a plan a new line is a new paragraph.
/// </summary>
public static class PlanFormatter
{
    /// <summary>Formats a plan.</summary>
    /// <param name="input">The plan's file; what it names beside it is not read.</param>
    /// <param name="available">The structures there are.</param>
    /// <param name="isChinese">The spelling of keys; null for the one the file uses most.</param>
    public static FormattedPlan Format(PlanInput input, IReadOnlyList<Structure> available, bool? isChinese = null)
    {
        var report = new DiagnosticList();
        var source = SourceDecoder.Decode(input.Path, input.Bytes.Span, PlanKeys.HasKnownKey, report);
        var plan = Read(source, available, input.IsAlone, report);
        if (plan is null)
        {
            return new(input.Bytes, [.. report.Sorted().Where(IsFatal)], IsFaithful: true);
        }

        var file = SyntaxReader.Read(source);
        new KeyNames(available).Settle(file.Root, isChinese);
        var text = SyntaxWriter.Write(file).Replace("\n", LineEndOf(source.Text), StringComparison.Ordinal);
        return text == source.Text ? new(input.Bytes, [], IsFaithful: true) : Checked(input, plan, file, text, available);
    }

    /// <summary>The formatted file, read again and compared with what it was made of: a formatter that changes a plan has a defect, and the plan is left alone.</summary>
    private static FormattedPlan Checked(PlanInput input, Plan plan, SyntaxFile file, string text, IReadOnlyList<Structure> available)
    {
        var bytes = SourceDecoder.EncodeLike(text, input.Bytes.Span);
        var report = new DiagnosticList();
        var source = SourceDecoder.Decode(input.Path, bytes, PlanKeys.HasKnownKey, report);
        var isFaithful = Read(source, available, input.IsAlone, report) is { } again
            && PlanComparer.AreSame(plan.Root, again.Root)
            && Comments(SyntaxReader.Read(source)).SequenceEqual(Comments(file));
        return new(isFaithful ? bytes : input.Bytes, [], isFaithful);
    }

    private static IEnumerable<string> Comments(SyntaxFile file) => file.Comments.Select(comment => comment.Text).Order(StringComparer.Ordinal);

    /// <summary>The plan; null where its file has errors. A file that the plan names stands for its own name, so that the plan says the same only if it names the same.</summary>
    private static Plan? Read(SourceText source, IReadOnlyList<Structure> available, bool isAlone, DiagnosticList report)
    {
        var plan = report.HasErrors ? null
            : PlanReader.Read(source, [.. available.Select(structure => structure.Word)], name => Encoding.UTF8.GetBytes($"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"), report, isAlone);
        return report.Sorted().Any(IsFatal) ? null : plan;
    }

    /// <summary>An id that nothing bears (REF) is no hindrance.</summary>
    private static bool IsFatal(Diagnostic found) => found.Fault.Severity == Severity.Error && found.Fault.Id.StartsWith("YML", StringComparison.Ordinal);

    private static string LineEndOf(string text) => text.AsSpan().IndexOfAny('\n', '\r') switch
    {
        < 0 => "\n",
        var first when text[first] == '\n' => "\n",
        var first => first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r",
    };
}

/// <summary>A plan's file after formatting.</summary>
/// <param name="Bytes">The file, in the encoding and with the line ends it had; as it was where it has errors.</param>
/// <param name="Errors">Why it was not formatted; none where it was.</param>
/// <param name="IsFaithful">Whether the formatted file was found to say the same; where not, formatting has a defect and the file is as it was.</param>
public sealed record FormattedPlan(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Diagnostic> Errors, bool IsFaithful);
