using System.Buffers;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>NUM03: a date is written 3月5日: no leading nought, and 日, not 号.</summary>
public sealed partial class DateIsPlain() : TextRule(
    new("NUM03", Severity.Warning, Authority.DocumentStandard,
        new("日期编虚位，或把“日”写作“号”", "a date with a leading nought, or with 号 for 日"),
        new("GB/T 9704—2012 7.3.5.4：月、日不编虚位，1 不编为 01；书面语用“日”。书名号内的不管。",
            "GB/T 9704—2012 §7.3.5.4: month and day have no leading nought; in writing the day is 日. What stands in 《》 is left alone."),
        "指导思想: 03月05日前报送，6月30号前汇总。\n", "指导思想: 3月5日前报送，6月30日前汇总。\n") { IsFixable = true, FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create("月"))
{
    private FaultKind Padded => Says(new("“{0}”不编虚位，应为“{1}”", "'{0}' has a leading nought; it should be '{1}'"));

    private FaultKind Spoken => Says(new("日期“{0}”应为“{1}”", "the date '{0}' should be '{1}'"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        foreach (Match found in Nought().Matches(text.Text))
        {
            if (!text.IsInTitle(found.Index))
            {
                var fix = Mend.All(text, [.. found.Groups["nought"].Captures.Select(nought => (nought.Index, 1, ""))]);
                yield return At(text, found.Index, found.Length, Padded.With(found.Value, found.Value.Replace("0", "", StringComparison.Ordinal)), fix);
            }
        }

        foreach (Match found in Number().Matches(text.Text))
        {
            if (!text.IsInTitle(found.Index))
            {
                yield return At(text, found.Index, found.Length, Spoken.With(found.Value, found.Value[..^1] + "日"), Mend.Replace(text, found.Index + found.Length - 1, 1, "日"));
            }
        }
    }

    [GeneratedRegex("(?<![0-9.])(?<nought>0)[1-9]月(?:(?<nought>0)[1-9]日)?|(?<=[0-9]月)(?<nought>0)[1-9]日")]
    private static partial Regex Nought();

    [GeneratedRegex("(?<![0-9.])[0-9]{1,2}月[0-9]{1,2}号(?![楼院文令线机室馆房])")]
    private static partial Regex Number();
}
