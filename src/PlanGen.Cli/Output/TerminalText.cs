using System.Globalization;
using System.Text;

namespace PlanGen.Cli.Output;

/// <summary>Text on a terminal: what of a file must not reach it raw, and how wide the rest is.</summary>
internal static class TerminalText
{
    /// <summary>The text with control and direction characters, and those that are none, shown as their codes, tabs as a blank. XML can hold it too.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value == '\t')
            {
                clean.Append(' ');
            }
            else if (rune.Value == '\n' || ((rune.Value & 0xFFFE) != 0xFFFE && category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)))
            {
                clean.Append(rune.ToString());
            }
            else
            {
                clean.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            }
        }

        return clean.ToString();
    }

    /// <summary>The same for what is to stay on its line, such as a file's name.</summary>
    public static string CleanLine(string text) => Clean(text).Replace("\n", "<U+000A>", StringComparison.Ordinal);

    /// <summary>The columns a cleaned text takes: two for a Chinese character, none for a combining mark.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value switch
    {
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    });
}
