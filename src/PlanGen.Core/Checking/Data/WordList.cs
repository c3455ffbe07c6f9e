using System.Buffers;
using PlanGen.Plans;

namespace PlanGen.Checking.Data;

/// <summary>The words that are often mistyped, and the repeats that are right, of all word lists together; a later list wins over an earlier one.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, Entry> words = new(StringComparer.Ordinal);
    private readonly int[] lengths;
    private readonly SearchValues<string> wrong;
    private readonly HashSet<string> repeats;
    private readonly int[] repeatLengths;

    /// <summary>The words of the lists whose roots these are.</summary>
    public WordList(IReadOnlyList<Item> roots)
    {
        foreach (var word in roots.SelectMany(root => root.Items("words")))
        {
            var entry = new Entry(word.Line("wrong")!, word.Line("right")!, [.. word.Texts("not").SelectMany(text => text)], word.Line("fixable") == "yes");
            words[entry.Wrong] = entry;
        }

        lengths = [.. words.Keys.Select(word => word.Length).Distinct().OrderDescending()];
        wrong = SearchValues.Create([.. words.Keys], StringComparison.Ordinal);
        repeats = [.. roots.SelectMany(root => root.Texts("repeats")).SelectMany(text => text)];
        repeatLengths = [.. repeats.Select(repeat => repeat.Length).Distinct()];
    }

    /// <summary>The slips in a text, in order; none inside a word that holds it by right.</summary>
    public IEnumerable<(int Start, Entry Word)> SlipsIn(string text)
    {
        for (var at = Next(text, 0); at >= 0;)
        {
            var word = LongestAt(text, at);
            var isSlip = !word.Not.Any(right => Covers(text, at, word.Wrong.Length, right));
            if (isSlip)
            {
                yield return (at, word);
            }

            at = Next(text, at + (isSlip ? word.Wrong.Length : 1));
        }
    }

    /// <summary>Whether a part of a text lies in a repeat that is right.</summary>
    public bool IsRightRepeat(string text, int start, int length)
    {
        foreach (var size in repeatLengths)
        {
            for (var from = Math.Max(0, start + length - size); from <= start && from + size <= text.Length; from++)
            {
                if (size >= length && repeats.Contains(text.Substring(from, size)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(wrong);
        return found < 0 ? -1 : from + found;
    }

    private Entry LongestAt(string text, int at) =>
        words[lengths.Where(length => at + length <= text.Length).Select(length => text.Substring(at, length)).First(words.ContainsKey)];

    private static bool Covers(string text, int start, int length, string right)
    {
        for (var from = Math.Max(0, start + length - right.Length); from <= start && from + right.Length <= text.Length; from++)
        {
            if (string.CompareOrdinal(text, from, right, 0, right.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that is often mistyped.</summary>
    /// <param name="Wrong">As it is mistyped.</param>
    /// <param name="Right">As it should be.</param>
    /// <param name="Not">Words that hold the mistyped one by right.</param>
    /// <param name="IsFixable">Whether nothing else can be meant.</param>
    internal sealed record Entry(string Wrong, string Right, IReadOnlyList<string> Not, bool IsFixable);
}
