using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace PlanGen.Documents;

/// <summary>
/// Reads the links of the dialect, [text](number-2) and [text](lead-2), which nearly every paragraph has, in one step. All others, and those whose
/// text has an unescaped mark or that stand behind an open bracket, it leaves to Markdig's own parser, which makes a delimiter, a link and a literal of each.
/// </summary>
internal sealed class LinkParser : Markdig.Parsers.InlineParser
{
    private const int LongestTarget = 16; // characters; looking no further, many brackets that are never closed cost no more than their number

    public LinkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan()[1..];
        var end = EndOfText(rest, out var escapes);
        if (!rest[end..].StartsWith("](") || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not null)
        {
            return false;
        }

        var target = rest[(end + 2)..];
        var length = target[..Math.Min(target.Length, LongestTarget)].IndexOf(')');
        if (length < 0 || Dialect.Link(target[..length], Unescape(rest[..end], escapes)) is not { } link)
        {
            return false;
        }

        processor.Inline = new ParsedInline(link);
        slice.Start += 1 + end + 2 + length + 1;
        return true;
    }

    /// <summary>The place of the first mark that is not escaped, or of the line's end.</summary>
    private static int EndOfText(ReadOnlySpan<char> rest, out int escapes)
    {
        escapes = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\\' && i + 1 < rest.Length && rest[i + 1].IsAsciiPunctuation())
            {
                i++;
                escapes++;
            }
            else if (rest[i].IsAsciiPunctuation() || rest[i] is '\r' or '\n')
            {
                return i;
            }
        }

        return rest.Length;
    }

    private static string Unescape(ReadOnlySpan<char> written, int escapes)
    {
        if (escapes == 0)
        {
            return written.ToString();
        }

        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            i += written[i] == '\\' ? 1 : 0;
            text.Append(written[i]);
        }

        return text.ToString();
    }
}

/// <summary>A run of the document, parsed already.</summary>
internal sealed class ParsedInline(Inline run) : LeafInline
{
    public Inline Run => run;
}
