using System.Text;
using System.Text.RegularExpressions;

namespace PlanGen.Writing.Markdown;

/// <summary>Where a text stands, which decides what could be taken for Markdown there.</summary>
internal enum MarkdownPlace
{
    /// <summary>At the start of a line.</summary>
    Paragraph,

    /// <summary>Behind the # of a heading.</summary>
    Heading,

    /// <summary>In a cell of a table.</summary>
    Cell,

    /// <summary>Between ** and **, in a paragraph or cell.</summary>
    Bold,

    /// <summary>Within a line.</summary>
    Inside,
}

/// <summary>Escapes just what GitHub-flavoured Markdown would not read back as the same text, so that the file reads well as it is.</summary>
internal static partial class MarkdownEscape
{
    /// <summary>The text as Markdown.</summary>
    public static string Escape(string text, MarkdownPlace place)
    {
        var result = new StringBuilder(text.Length + 8);
        var hasTwoTildes = text.Count(c => c == '~') > 1;
        var start = 0;

        // In bold an address is text: a > before the closing ** would keep it from closing.
        foreach (var link in Address().EnumerateMatches(place == MarkdownPlace.Bold ? "" : text))
        {
            EscapeRun(text, start, link.Index, place, hasTwoTildes, result);
            var end = link.Index + link.Length;
            while (".,;:!?)'".Contains(text[end - 1], StringComparison.Ordinal))
            {
                end--;
            }

            result.Append('<').Append(text, link.Index, end - link.Index).Append('>');
            start = end;
        }

        EscapeRun(text, start, text.Length, place, hasTwoTildes, result);
        return result.ToString();
    }

    private static void EscapeRun(string text, int start, int end, MarkdownPlace place, bool hasTwoTildes, StringBuilder result)
    {
        var marker = start == 0 && place == MarkdownPlace.Paragraph ? BlockMarker(text) : -1;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '\t')
            {
                result.Append("&#9;");
                continue;
            }

            var isSpecial = c switch
            {
                '\\' or '*' or '`' or '[' or ']' or '<' or '$' or '@' => true,
                '_' => !(IsWordAt(text, i - 1) && IsWordAt(text, i + 1)),
                '~' => hasTwoTildes,
                '&' => Entity().IsMatch(text, i),
                ':' => Shortcode().IsMatch(text, i) || text.AsSpan(i).StartsWith("://") || Scheme().IsMatch(text.AsSpan(0, i)),
                '.' => i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
                '#' => place == MarkdownPlace.Heading,
                '|' => place is MarkdownPlace.Cell or MarkdownPlace.Bold,
                _ => false,
            };
            if (isSpecial || i == marker)
            {
                result.Append('\\');
            }

            result.Append(c);
        }
    }

    /// <summary>The offset of the mark that would make a line a heading, quote, list item or rule; -1 where there is none.</summary>
    private static int BlockMarker(string text)
    {
        if (text.Length > 0 && text[0] is '#' or '>' or '-' or '+' or '=' or ':')
        {
            return 0;
        }

        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && text[digits] is '.' or ')' && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t') ? digits : -1;
    }

    /// <summary>Whether a letter or digit stands there, so that a _ beside it opens and closes nothing; an emoji counts as a mark.</summary>
    private static bool IsWordAt(string text, int at) =>
        at >= 0 && at < text.Length && Rune.TryGetRuneAt(text, at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at, out var rune) && Rune.IsLetterOrDigit(rune);

    /// <summary>A link ends before what would be read as an entity in it.</summary>
    [GeneratedRegex("https?://[A-Za-z0-9]([A-Za-z0-9._~:/?#@!$'()*+,;=%-]|&(?!#?[A-Za-z0-9]+;))*", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")]
    private static partial Regex Entity();

    /// <summary>What makes a link of an address without //.</summary>
    [GeneratedRegex("(mailto|xmpp|tel)$", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\G:[A-Za-z0-9_+-]+:")]
    private static partial Regex Shortcode();
}
