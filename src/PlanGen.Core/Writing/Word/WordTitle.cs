using System.Globalization;

namespace PlanGen.Writing.Word;

/// <summary>
/// Where a title of two lines breaks: at the end of a word, the second line not the longer one (GB/T 9704—2012 §7.3.1). Indents on both sides
/// do it, so that the text stays as it was given.
/// </summary>
internal static class WordTitle
{
    /// <summary>A title may break before these words.</summary>
    private static readonly string[] Words =
    [
        "年度", "专项", "重点", "工作计划", "工作要点", "工作方案", "工作安排", "行动计划", "行动方案", "实施方案", "实施计划", "任务清单", "的通知",
    ];

    /// <summary>In hundredths of a character; less than one, lest the next still fits, and enough for digits set a little wider.</summary>
    private const int Spare = 75;

    /// <summary>The indents; null where the title fits on a line, needs more than two, or has no word to break at.</summary>
    /// <param name="style">The look of the title, and the page.</param>
    /// <param name="text">The title.</param>
    public static WordElement? Indents(WordStyle style, string text)
    {
        var width = WordSections.TextWidth(style, isLandscape: false);
        var character = (style.Of("title")!.Size!.Value * 10) + style.Spacing;
        var (whole, room) = (TextWidth.Of(text), width * 100 / character);
        if (whole <= room || whole > 2 * room)
        {
            return null;
        }

        var first = Words.SelectMany(word => Places(text, word)).Append(text.IndexOf('》', StringComparison.Ordinal) + 1)
            .Select(place => TextWidth.Of(text[..place])).Where(length => length >= whole - length && length + Spare <= room).DefaultIfEmpty(0).Min();
        var indent = ((width - ((first + Spare) * character / 100)) / 2).ToString(CultureInfo.InvariantCulture);
        return first == 0 ? null : new("ind") { ["left"] = indent, ["right"] = indent };
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at > 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
