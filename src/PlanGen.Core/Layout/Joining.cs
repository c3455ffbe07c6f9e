using System.Globalization;
using System.Runtime.CompilerServices;
using PlanGen.Plans;

namespace PlanGen.Layout;

/// <summary>How pieces of text are put together so that no mark is doubled and no typed mark lost (structures, "Joining").</summary>
public static class Joining
{
    private const string Closers = "。；！？";

    /// <summary>What a name that is set before its text may end in of itself (plan format, ground rule 5).</summary>
    private const string OwnMarks = "。：；！？.:;!?";

    /// <summary>The pieces with <paramref name="joiner"/> between; a piece that closes itself, or ends in the joiner, takes none after it.</summary>
    public static string Join(IEnumerable<string> pieces, string joiner)
    {
        if (pieces is IReadOnlyList<string> { Count: <= 1 } few)
        {
            return few.Count == 0 ? "" : few[0];
        }

        var result = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        char? last = null;
        foreach (var piece in pieces)
        {
            if (last is { } mark && mark != joiner[^1] && !Closers.Contains(mark, StringComparison.Ordinal))
            {
                result.AppendLiteral(joiner);
                last = joiner[^1];
            }

            result.AppendFormatted(piece);
            last = piece.Length > 0 ? piece[^1] : last;
        }

        return result.ToStringAndClear();
    }

    /// <summary>The text with <paramref name="mark"/> at its end, unless it closes itself.</summary>
    public static string Close(string text, string mark) =>
        text.Length > 0 && (Closers + mark).Contains(text[^1], StringComparison.Ordinal) ? text : text + mark;

    /// <summary>A name that is set before its text: with <paramref name="mark"/>, or with the mark it has of its own.</summary>
    public static string LeadIn(string name, string mark) => HasOwnMark(name) ? name : name + mark;

    /// <summary>Whether a name ends in a mark of its own.</summary>
    public static bool HasOwnMark(string name) => OwnMarks.Contains(name[^1], StringComparison.Ordinal);

    /// <summary>The text in brackets; brackets already typed are not added.</summary>
    public static string Bracket(string text) => IsBracketed(text) ? text : $"（{text}）";

    /// <summary>Whether the bracket that opens a text is the one that closes it: not so in （甲）和（乙）.</summary>
    private static bool IsBracketed(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '（' or '(' => 1, '）' or ')' => -1, _ => 0 };
            if (depth <= 0)
            {
                return depth == 0 && i > 0 && i == text.Length - 1;
            }
        }

        return false;
    }

    /// <summary>The milestones of a deadline or period: when and what without a blank, joined with ；.</summary>
    public static string Milestones(IReadOnlyList<Item> milestones, int? planYear, bool isPeriod) => Join(
        milestones.Select(milestone => DateForm.Say(milestone.Line("when") ?? "", planYear, isPeriod) + milestone.Line("what")),
        "；");
}
