using System.Buffers;
using PlanGen.Sources;

namespace PlanGen.Formatting;

/// <summary>What stands between the scalars of a YAML file: comments, and the dashes of lists.</summary>
internal sealed class SyntaxGaps
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u0085\u2028\u2029");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n,[]{}");
    private readonly SourceText source;
    private readonly string text;

    /// <summary>Looks between <paramref name="scalars"/>, which are in order.</summary>
    public SyntaxGaps(SourceText source, List<TextSpan> scalars)
    {
        this.source = source;
        text = source.Text;
        var start = 0;
        foreach (var scalar in scalars)
        {
            Scan(start, scalar.Start);
            start = Math.Max(start, scalar.End);
        }

        Scan(start, text.Length);
    }

    /// <summary>The comments, in order.</summary>
    public List<SyntaxComment> Comments { get; } = [];

    /// <summary>Where the dashes stand, in order.</summary>
    public List<int> Dashes { get; } = [];

    /// <summary>How far from the start of its line a place is.</summary>
    public int ColumnOf(int offset) => offset - source.LineAt(offset).Start;

    /// <summary>Whether the line before a place is blank and nothing stands before it on its own.</summary>
    public bool IsApart(int offset)
    {
        var breaks = 0;
        for (var i = offset - 1; i >= 0 && char.IsWhiteSpace(text[i]) && breaks < 2; i--)
        {
            breaks += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
        }

        return breaks == 2;
    }

    private void Scan(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '#')
            {
                var length = text.AsSpan(i).IndexOfAny(LineBreaks);
                var comment = length < 0 ? text[i..] : text.Substring(i, length);
                var column = ColumnOf(i);
                Comments.Add(new(comment.TrimEnd(), i, column, text.AsSpan(i - column, column).IsWhiteSpace(), IsApart(i)));
                i += comment.Length - 1;
            }
            else if (text[i] is '&' or '*' or '%')
            {
                // A name or directive, in which # is a character like any other.
                i += text.AsSpan(i, end - i).IndexOfAny(NameEnds) is >= 0 and var length ? length - 1 : end - i;
            }
            else if (text[i] == '-' && (i == 0 || char.IsWhiteSpace(text[i - 1])) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                Dashes.Add(i);
            }
        }
    }
}
