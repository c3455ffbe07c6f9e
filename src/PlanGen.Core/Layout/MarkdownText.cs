using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanGen.Layout;

/// <summary>Markdown that a template function made and that goes out as it is; all other values are text and are escaped.</summary>
/// <param name="Text">Text of the internal dialect.</param>
public sealed record Markup(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>Escapes text so that the internal dialect reads back just its characters.</summary>
public static class MarkdownText
{
    private const int LastBlank = 0x3000; // the ideographic one; no blank lies beyond it

    /// <summary>What may mean something: the marks, blanks and control characters of ASCII but the ordinary blank, and the blanks beyond it.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, LastBlank + 1).Select(code => (char)code).Where(c => c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || IsMark(c)))]);

    /// <summary>Every mark of ASCII with a backslash, a { and every blank but the ordinary one as a number; nothing else can mean anything.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c == '{')
            {
                // Behind a first brace, even one escaped, the parser leaves the blank before a heading's attributes in the heading.
                result.Append("&#123;");
            }
            else if (IsMark(c))
            {
                result.Append('\\').Append(c);
            }
            else if (c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                result.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static bool IsMark(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
