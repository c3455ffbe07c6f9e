using PlanGen.Diagnostics;
using YamlDotNet.Core;

namespace PlanGen.Checking;

/// <summary>Makes the edits of a mend, or none where they would not be safe in the file.</summary>
internal static class Mend
{
    private const string UnsafeAtStart = "-?:,[]{}#&*!|>'\"%@`~ \t";

    /// <summary>The edit that puts <paramref name="replacement"/> for a part of a paragraph; null where a person must make it.</summary>
    public static IReadOnlyList<TextEdit>? Replace(PlanText text, int start, int length, string replacement) => All(text, (start, length, replacement));

    /// <summary>Several edits of one mend; null where one of them cannot be made, since a mend is whole or not at all.</summary>
    public static IReadOnlyList<TextEdit>? All(PlanText text, params IReadOnlyList<(int Start, int Length, string Replacement)> parts)
    {
        var edits = new List<TextEdit>(parts.Count);
        foreach (var (start, length, replacement) in parts)
        {
            if (text.EditableSpanOf(start, length) is not { } span || !IsSafe(text, start, length, replacement))
            {
                return null;
            }

            edits.Add(new(span, replacement));
        }

        return edits;
    }

    /// <summary>Whether the file still says the same after the edit, but for the edit: a plain text must not come to begin with a mark of YAML's own, nor to be empty.</summary>
    private static bool IsSafe(PlanText text, int start, int length, string replacement)
    {
        var isBlock = text.Scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (text.Scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            return replacement.Length > 0 || text.Text.Length > length;
        }

        var rest = replacement.Length > 0 ? replacement : text.Text[(start + length)..Math.Min(text.Text.Length, start + length + 1)];
        var before = start > 0 ? text.Text[start - 1] : '\n';
        var isAtStart = start == 0 || char.IsWhiteSpace(before);
        var joinsColon = before == ':' && (rest.Length == 0 || rest[0] is ' ' or '\t');
        return rest.Length == 0 ? start > 0 && !joinsColon
            : !(isAtStart && (isBlock ? char.IsWhiteSpace(rest[0]) : UnsafeAtStart.Contains(rest[0], StringComparison.Ordinal)))
                && !joinsColon
                && !(start == 0 && length == text.Text.Length && replacement.Equals("null", StringComparison.OrdinalIgnoreCase));
    }
}
