using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>Mends what rules know how to mend: changes the characters of the values and nothing else in the file.</summary>
public static class PlanFixer
{
    /// <summary>A mend may bring another fault within reach; more rounds than this would be a mend that undoes another.</summary>
    private const int MostRounds = 10;

    /// <summary>The plan's file with everything mended that can be. A file with errors of its own comes back as it is.</summary>
    /// <param name="input">The plan's file.</param>
    /// <param name="available">The structures there are.</param>
    /// <param name="request">What to check it by.</param>
    public static FixedPlan Fix(PlanInput input, IReadOnlyList<Structure> available, CheckRequest request)
    {
        var found = PlanGenerator.Check(input, available, request);
        var count = 0;
        for (var round = 0; round < MostRounds && found.Any(one => one.Fix is not null); round++)
        {
            var text = found[0].Source.Text;
            var edits = Choose(found);
            if (edits.Count == 0 || !SourceDecoder.EncodeLike(text, input.Bytes.Span).AsSpan().SequenceEqual(input.Bytes.Span))
            {
                // Where some character has two codes in the file's encoding, not every byte outside the mend would stay.
                break;
            }

            var mended = input with { Bytes = SourceDecoder.EncodeLike(TextEdit.Apply(text, edits.Select(one => one.Edit)), input.Bytes.Span) };
            var left = PlanGenerator.Check(mended, available, request);
            if (left.Any(one => one.Fault.Severity == Severity.Error && FileRules.Has(one.Fault.Id)))
            {
                // Invariant: a mended plan still reads. A rule whose edit breaks the YAML has a defect; the plan is left alone.
                break;
            }

            count += edits.Select(one => one.Finding).Distinct().Count();
            (input, found) = (mended, left);
        }

        return new(input.Bytes, count, found);
    }

    /// <summary>The edits, by position, of as many findings as do not get in each other's way, each finding whole or not at all.</summary>
    private static List<(Diagnostic Finding, TextEdit Edit)> Choose(IEnumerable<Diagnostic> found)
    {
        var chosen = new List<(Diagnostic Finding, TextEdit Edit)>();
        var taken = new HashSet<int>();
        foreach (var finding in found)
        {
            var offsets = (finding.Fix ?? []).SelectMany(edit => Enumerable.Range(edit.Span.Start, Math.Max(1, edit.Span.Length))).ToList();
            if (!taken.Overlaps(offsets))
            {
                taken.UnionWith(offsets);
                chosen.AddRange((finding.Fix ?? []).Select(edit => (finding, edit)));
            }
        }

        return [.. chosen.OrderBy(one => one.Edit.Span.Start)];
    }
}

/// <summary>A plan's file after mending.</summary>
/// <param name="Bytes">The file, in the encoding it had.</param>
/// <param name="Count">How many findings were mended.</param>
/// <param name="Left">What is found in it still.</param>
public sealed record FixedPlan(ReadOnlyMemory<byte> Bytes, int Count, IReadOnlyList<Diagnostic> Left);
