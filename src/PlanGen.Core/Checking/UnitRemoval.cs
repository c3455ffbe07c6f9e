using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>How one unit is taken out of the field that names it, where that is mechanical.</summary>
internal static partial class UnitRemoval
{
    /// <summary>The edit; null where it would leave nothing, change another place by way of an anchor, or touch more than the name and its mark.</summary>
    /// <param name="use">The unit.</param>
    /// <param name="all">All units of the field.</param>
    public static IReadOnlyList<TextEdit>? Of(UnitUse use, IReadOnlyList<UnitUse> all)
    {
        var entry = use.Owner.EntryOf(use.Key)!.Value;
        var source = use.Places.Source;
        if (all.Count < 2 || !IsOwn(source, entry) || YamlWriting.IsAnchored(use.Places.Scalar, source.Text) || all.Count(other => other.Offset == use.Offset && other.Places.Scalar == use.Places.Scalar) > 1)
        {
            return null;
        }

        return all.Any(other => other != use && other.Places.Scalar == use.Places.Scalar)
            ? FromText(use)
            : entry.Value is YamlList list ? FromList(use.Places.Scalar, list, source) : null;
    }

    /// <summary>Whether the value stands behind its key: neither an alias nor anchored for one.</summary>
    private static bool IsOwn(SourceText source, YamlEntry entry) =>
        entry.Value.Span.Start >= entry.Key.Span.End && !YamlWriting.IsAnchored(entry.Value, source.Text) && Between().IsMatch(source.Text[entry.Key.Span.End..entry.Value.Span.Start]);

    /// <summary>Out of A、B、C: with the mark before it, or of the first one the mark behind it.</summary>
    private static IReadOnlyList<TextEdit>? FromText(UnitUse use)
    {
        var value = use.Places.Scalar.Value;
        var mark = value.LastIndexOf('、', use.Offset);
        var isFirst = mark < 0 || !string.IsNullOrWhiteSpace(value[(mark + 1)..use.Offset]);
        var start = isFirst ? use.Offset : mark;
        var end = use.Offset + use.Name.Length;
        end = isFirst && value.IndexOf('、', end) is >= 0 and var next ? next + 1 : end;
        return use.Places.Find(start, end - start) is { } span && use.Places.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(value.AsSpan(start, end - start))
            ? [new(span, "")]
            : null;
    }

    /// <summary>Out of [A, B, C] with the comma before or behind it; out of a list of lines with its line.</summary>
    private static IReadOnlyList<TextEdit>? FromList(YamlScalar scalar, YamlList list, SourceText source)
    {
        var at = list.Items.ToList().FindIndex(item => ReferenceEquals(item, scalar));
        if (at < 0)
        {
            return null;
        }

        var line = source.LineAt(scalar.Span.Start);
        if (EntryLine().IsMatch(source.Text[line.Start..scalar.Span.Start]) && string.IsNullOrWhiteSpace(source.Text[scalar.Span.End..Math.Max(line.End, scalar.Span.End)]))
        {
            var end = line.End < source.Text.Length && source.Text[line.End] == '\r' ? line.End + 1 : line.End;
            return end < source.Text.Length && source.Text[end] == '\n' ? [new(new(line.Start, end + 1 - line.Start), "")] : null;
        }

        var (start, stop) = at > 0 ? (list.Items[at - 1].Span.End, scalar.Span.End) : (scalar.Span.Start, list.Items[1].Span.Start);
        var comma = at > 0 ? (start, scalar.Span.Start) : (scalar.Span.End, stop);
        return comma.Item1 <= comma.Item2 && Comma().IsMatch(source.Text[comma.Item1..comma.Item2]) ? [new(new(start, stop - start), "")] : null;
    }

    [GeneratedRegex(@"^\s*:[\s\[-]*$")]
    private static partial Regex Between();

    [GeneratedRegex(@"^[ \t]*-[ \t]+$")]
    private static partial Regex EntryLine();

    [GeneratedRegex(@"^[ \t]*,[ \t]*$")]
    private static partial Regex Comma();
}
