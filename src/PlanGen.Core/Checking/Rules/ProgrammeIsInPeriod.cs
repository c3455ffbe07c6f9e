using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>LAW03: no programme is cited whose period was over before the plan's year.</summary>
public sealed partial class ProgrammeIsInPeriod() : Rule(
    new("LAW03", Severity.Info, Authority.Data,
        new("引用了期限已过的规划、纲要", "a programme whose period is over"),
        new("《》中的规划、纲要、方案，按规划数据或题名里的起止年份（2021—2025年）与计划年度核对，期满的提示。没有年度的计划不查；说的是总结、评估、收官、到期、接续的句子，和背景一节，不查。",
            "Programmes in 《》 are held against the plan's year, by the data or by the years in their title (2021—2025年); those whose period is over are found. A plan without a year is left alone, and so are the background and sentences that look back, assess, conclude or carry on."),
        """
        年度: 2027
        前言: 依据《法治政府建设实施纲要（2021—2025年）》制定本计划。
        """,
        """
        年度: 2027
        前言: 依据《教育强国建设规划纲要（2024—2035年）》制定本计划。
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Plan.Year is not { } year ? [] :
        from text in plan.Texts
        where text.Owner.Shape != PlanKeys.Background
        from title in Title().Matches(text.Text)
        let name = title.Groups["title"]
        let end = EndOf(name.Value, plan)
        where end < year && !Review().IsMatch(Sentence.Around(text.Text, name.Index, name.Length))
        select new Finding(text.SpanOf(name.Index, name.Length), Says(
            new("《{0}》的期限到{1}年，计划年度是{2}", "the period of 《{0}》 ended in {1}; the plan's year is {2}"),
            new("改引接续的文件；仍在执行的，可以忽略这条", "cite what follows it; if it is still carried out, ignore this")).With(name.Value, end, year));

    /// <summary>The last year of a programme; null where neither data nor title says.</summary>
    private static int? EndOf(string title, CheckedPlan plan) =>
        int.TryParse(plan.Request.Data.Laws.ProgrammeOf(title)?.Line("to") ?? Period().Match(title).Groups["to"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var end) ? end : null;

    [GeneratedRegex("《(?<title>[^《》]+)》")]
    private static partial Regex Title();

    [GeneratedRegex("(?<![0-9])[0-9]{4}年?[-－—–~～至]+(?<to>[0-9]{4})年")]
    private static partial Regex Period();

    [GeneratedRegex("总结|评估|收官|期满|到期|届满|接续|以来|期间|回顾|验收|上一轮|完成情况|实施情况|废止|修订|衔接")]
    private static partial Regex Review();
}
