using PlanGen.Plans.Yaml;

namespace PlanGen.Formatting;

/// <summary>How a value is written: on its key's line, or as block text below it, a line a paragraph.</summary>
/// <param name="Lines">The paragraphs, "" for a blank line between two.</param>
internal sealed record ScalarForm(IReadOnlyList<string> Lines)
{
    /// <summary>The widest paragraph that stands on its key's line, in columns, of which a Chinese character takes two.</summary>
    private const int Longest = 200;

    /// <summary>The form of a value's text: blanks at the ends of lines mean nothing in a plan, nor do blank lines, of which one stays.</summary>
    public static ScalarForm Of(SyntaxScalar scalar)
    {
        var lines = new List<string>();
        if (!scalar.IsEmpty)
        {
            foreach (var line in scalar.Value.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
            {
                if (line.Length > 0 || (lines.Count > 0 && lines[^1].Length > 0))
                {
                    lines.Add(line);
                }
            }

            lines.RemoveRange(lines.FindLastIndex(line => line.Length > 0) + 1, lines.Count - lines.FindLastIndex(line => line.Length > 0) - 1);
        }

        return new(lines);
    }

    /// <summary>The whole text.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>Whether it is to be block text.</summary>
    /// <param name="scalar">The value as it was written.</param>
    /// <param name="comment">The comment at the end of its line, which must stay at the end of all of it.</param>
    public bool IsBlock(SyntaxScalar scalar, SyntaxComment? comment) => Lines.Count > 0 && !Lines.Any(YamlText.NeedsEscape) && (comment is not null ? scalar.IsBlock
        : Lines.Count > 1 || Columns.Of(Text) > Longest || (scalar.IsBlock && YamlText.Of(Text) != Text));

    /// <summary>The value on one line.</summary>
    /// <param name="scalar">The value as it was written.</param>
    /// <param name="comment">The comment at the end of its line.</param>
    public string OnOneLine(SyntaxScalar scalar, SyntaxComment? comment)
    {
        // Directly after plain text a comment is a trap (YML11), which quotes that are there avoid.
        var isApart = comment is { IsForPlanGen: false } && scalar.Style is not YamlDotNet.Core.ScalarStyle.Plain;
        return isApart ? YamlText.Quoted(Text) : YamlText.Of(Text);
    }
}

/// <summary>How wide a text is in an editor.</summary>
internal static class Columns
{
    /// <summary>The columns it takes: two for a Chinese character or mark, one for all else.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x2E80 ? 2 : 1);
}
