using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>Finds the quotation marks of a table's text that would make its cells other than they are meant: quotes enclose a whole cell, and stand doubled within it.</summary>
internal static class TableQuotes
{
    private static readonly Phrase Unclosed = new("第 {0} 行的引号没有结束", "the quote that opens on line {0} is never closed");

    private static readonly Phrase TextBehind = new(
        "第 {0} 行开始的引号到第 {1} 行结束，后面还有文字；补上缺少的引号，格内的引号写成两个（\"\"）",
        "text follows the quote that opens on line {0} and closes on line {1}; add the quote that is missing, and double a quote within a cell (\"\")");

    private static readonly Phrase Within = new(
        "第 {0} 行的格里有引号；整格要加引号，格内的引号写成两个（\"\"）",
        "a cell on line {0} holds a quote; put the whole cell in quotes, and double the quote within it (\"\")");

    /// <summary>What is wrong with the first such mark, and on which line; null where there is none.</summary>
    /// <param name="text">The table.</param>
    /// <param name="separator">What stands between its cells. Where it is a tab, quotes within a cell are text: spreadsheets copy them so.</param>
    public static Message? FindFault(string text, char separator)
    {
        var source = new SourceText("", text);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                var open = at;
                var close = Closing(text, open);
                if (close < 0)
                {
                    return Unclosed.With(source.LineOf(open));
                }

                at = close + 1;
                while (at < text.Length && text[at] == ' ')
                {
                    at++;
                }

                if (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
                {
                    return TextBehind.With(source.LineOf(open), source.LineOf(close));
                }
            }
            else
            {
                var cell = text.AsSpan(at);
                var length = cell.IndexOfAny(separator, '\r', '\n') is >= 0 and var end ? end : cell.Length;
                if (separator != '\t' && cell[..length].IndexOf('"') is >= 0 and var quote)
                {
                    return Within.With(source.LineOf(at + quote));
                }

                at += length;
            }
        }

        return null;
    }

    /// <summary>Where the quote that opens is closed; -1 where it is not.</summary>
    private static int Closing(string text, int open)
    {
        var at = text.IndexOf('"', open + 1);
        while (at >= 0 && at + 1 < text.Length && text[at + 1] == '"')
        {
            at = text.IndexOf('"', at + 2);
        }

        return at;
    }
}
