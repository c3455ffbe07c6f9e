using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN12: digits, Latin letters and the percent sign are half-width.</summary>
public sealed class DigitIsHalfWidth() : TextRule(
    new("PUN12", Severity.Warning, Authority.Practice,
        new("全角的数字、字母或百分号", "full-width digits, letters or percent signs"),
        new("全角的数字和字母排出来疏散，也搜不到、不能计算。书名号内的不管。", "Full-width digits and letters are set loosely, and neither searched for nor reckoned with. What stands in 《》 is left alone."),
        "指导思想: ２０２７年办结率达到９８％。\n", "指导思想: 2027年办结率达到98%。\n") { IsFixable = true, FalseAlarms = Measured.OnAll(0) },
    Wide)
{
    private const int Shift = 0xFF00 - 0x20;

    private static readonly SearchValues<char> Wide =
        SearchValues.Create("０１２３４５６７８９％ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ");

    private FaultKind Found => Says(new("“{0}”应为半角“{1}”", "'{0}' should be half-width '{1}'"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        for (var start = 0; start < text.Text.Length;)
        {
            var found = text.Text.AsSpan(start).IndexOfAny(Wide);
            if (found < 0)
            {
                yield break;
            }

            start += found;
            var length = text.Text.AsSpan(start).IndexOfAnyExcept(Wide);
            length = length < 0 ? text.Text.Length - start : length;
            var run = text.Text.Substring(start, length);
            if (!text.IsInTitle(start) && !IsPlaceholder(run))
            {
                var narrow = string.Create(length, run, (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                    {
                        to[i] = (char)(from[i] - Shift);
                    }
                });
                yield return At(text, start, length, Found.With(Short(run), Short(narrow)), Mend.Replace(text, start, length, narrow));
            }

            start += length;
        }
    }

    /// <summary>ＸＸ stands for what is still to come (WRD08).</summary>
    private static bool IsPlaceholder(string run) => run.AsSpan().IndexOfAnyExcept("Ｘｘ") < 0;

    private static string Short(string run) => run.Length <= 20 ? run : run[..20] + "…";
}
