using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

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
    /// <summary>The marks, blanks and control characters of ASCII but the ordinary blank.</summary>
    private static readonly SearchValues<char> SpecialInAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(c => c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || IsMark(c)))]);

    /// <summary>Every mark of ASCII with a backslash, a { and every blank but the ordinary one as a number; nothing else can mean anything.</summary>
    public static string Escape(string text)
    {
        if (!MayBeSpecial(text))
        {
            return text;
        }

        var result = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Paragraphs.UsualLength]);
        foreach (var c in text)
        {
            if (c == '{')
            {
                // Behind a first brace, even one escaped, the parser leaves the blank before a heading's attributes in the heading.
                result.AppendLiteral("&#123;");
            }
            else if (IsMark(c))
            {
                result.AppendLiteral("\\");
                result.AppendFormatted(c);
            }
            else if (c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                result.AppendLiteral("&#");
                result.AppendFormatted((int)c);
                result.AppendLiteral(";");
            }
            else
            {
                result.AppendFormatted(c);
            }
        }

        return result.ToStringAndClear();
    }

    /// <summary>Whether anything in it may mean something: asked so that Chinese text, most of any document, is passed over in steps of many characters.</summary>
    private static bool MayBeSpecial(ReadOnlySpan<char> text) => text.ContainsAny(SpecialInAscii)
        || text.ContainsAnyInRange('\u0080', '\u00A0') || text.Contains('\u1680') || text.ContainsAnyInRange('\u2000', '\u200A')
        || text.ContainsAnyInRange('\u2028', '\u202F') || text.Contains('\u205F') || text.Contains('\u3000');

    private static bool IsMark(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
