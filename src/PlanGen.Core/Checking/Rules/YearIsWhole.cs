using System.Buffers;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>NUM02: a year has four digits, and in Chinese numerals its nought is 〇.</summary>
public sealed partial class YearIsWhole() : TextRule(
    new("NUM02", Severity.Warning, Authority.NumberStandard,
        new("年份简写，或汉字年份里的零不对", "a shortened year, or a wrong nought in a year in Chinese numerals"),
        new("年份不简写（26年3月）；汉字年份是编号，其中的零写“〇”，不用圆圈、字母 O、数字 0 或“零”。圆圈和字母可以自动改。“15年免费”一类的时长和书名号内的不管。",
            "Years are not shortened (26年3月). A year in Chinese numerals is a number of order, in which nought is 〇: not a circle, a letter O, a 0 or 零. Circles and letters are mended. Spans of years and what stands in 《》 are left alone."),
        "指导思想: 展望二○三五年，26年3月启动。\n", "指导思想: 展望二〇三五年，2026年3月启动。\n") { IsFixable = true, FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create("年"))
{
    private const string Circles = "○◯OoＯ";

    private FaultKind Shortened => Says(new("年份“{0}”不应简写", "the year '{0}' should not be shortened"), new("写全四位数", "write all four digits"));

    private FaultKind Nought => Says(new("年份“{0}”中的“{1}”应为“〇”", "in the year '{0}' the '{1}' should be 〇"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        foreach (Match found in ShortYear().Matches(text.Text))
        {
            if (!text.IsInTitle(found.Index))
            {
                yield return At(text, found.Index, found.Length, Shortened.With(found.Value));
            }
        }

        foreach (Match found in ChineseYear().Matches(text.Text))
        {
            var wrong = found.Value.AsSpan().IndexOfAny(Circles + "零0");
            if (wrong >= 0 && !text.IsInTitle(found.Index))
            {
                var parts = Enumerable.Range(0, 4).Where(i => (Circles + "零0").Contains(found.Value[i], StringComparison.Ordinal)).ToList();
                var fix = parts.TrueForAll(i => Circles.Contains(found.Value[i], StringComparison.Ordinal))
                    ? Mend.All(text, [.. parts.Select(i => (found.Index + i, 1, "〇"))])
                    : null;
                yield return At(text, found.Index + wrong, 1, Nought.With(found.Value, found.Value[wrong]), fix);
            }
        }
    }

    [GeneratedRegex("(?<![0-9.近满第前共约仅达])[0-9]{2}年(?=[0-9]{1,2}月[^个]|[0-9]{1,2}月$|度)")]
    private static partial Regex ShortYear();

    [GeneratedRegex("(?<![一二三四五六七八九十百千〇○零])[一二][一二三四五六七八九〇○◯OoＯ零0]{3}年")]
    private static partial Regex ChineseYear();
}
