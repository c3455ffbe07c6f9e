using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>PLN09: a goal can be told to be reached: it has a metric, a number or something to show.</summary>
public sealed partial class GoalIsMeasurable() : Rule(
    new("PLN09", Severity.Warning, Authority.Practice,
        new("目标无法衡量", "a goal that cannot be measured"),
        new("目标只有“进一步提升”“明显改善”这类说法，没有指标、数量、范围或成果，年底说不清是否完成（《条例》第十九条要求措施切实可行）。只查“工作目标”：有“指标”的不查；年份、日期不算数量；“全覆盖”“零”“建成”“出台”等可以核对的说法算；另列了具体目标的总体目标不查。",
            "A goal that only 'further improves' or 'clearly rises', without a metric, number, scope or result, cannot be told to be reached. Only the fields of goals are read. A goal with metrics is left alone; years and dates are no numbers; words that can be held against the facts (全覆盖, 建成, 出台) count; an overall goal beside single ones is left alone."),
        """
        工作目标:
          - 档案管理水平明显提升。
        """,
        """
        工作目标:
          - 档案管理水平明显提升，归档率达到100%。
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Texts
        .Where(text => (text.Owner.Shape == PlanKeys.Goal && !text.Owner.Has("metrics") && text.Field.Key is "name" or "text")
            || (text.Owner.Shape == PlanKeys.Goals && text.Field.Key == "overall" && !text.Owner.Has("items")))
        .GroupBy(text => text.Owner)
        .Where(goal => !goal.Any(IsMeasurable))
        .Select(goal => goal.Select(text => (text, vague: Vague().Match(text.Text))).FirstOrDefault(found => found.vague.Success))
        .Where(found => found.text is not null)
        .Select(found => new Finding(found.text.SpanOf(found.vague.Index, found.vague.Length), Says(
            new("目标只说“{0}”，没有可以衡量的内容", "the goal says '{0}' and nothing that can be measured"),
            new("加上“指标”，或写明数量、范围、成果", "add 'metrics', or a number, scope or result")).With(found.vague.Value)));

    private static bool IsMeasurable(PlanText text) => Measure().IsMatch(Date().Replace(text.Text, ""));

    [GeneratedRegex("(?:进一步|显著|明显|不断|持续|稳步|大幅|大力|切实|有效|更加|逐步|日益|全面|着力|努力)地?(?:[得到的]?)(?:提升|提高|加强|增强|改善|优化|完善|推进|推动|强化|深化|规范|健全|巩固|好转|促进|发展|有力|便捷|顺畅|扎实)|(?:得到|有所|有了|取得)(?:较大|很大|新的|明显|显著|进一步|积极|实质性)*的?(?:提升|提高|加强|增强|改善|优化|好转|进步|成效|进展)")]
    private static partial Regex Vague();

    /// <summary>A number, in digits or in Chinese before a measure word, or a state that either is or is not.</summary>
    [GeneratedRegex("[0-9０-９%％]|[一二两三四五六七八九十百千万]+(?:个|项|次|件|家|份|名|人|条|类|批|期|场|套|处|倍|成|分之|级|所|座|台)|[零无](?:事故|差错|投诉|积压|超期|发生|差评)|全覆盖|全部|均|每[一个项件家]|应[\\p{IsCJKUnifiedIdeographs}]尽|清零|归零|百分之|不发生|不低于|不少于|不超过|建成|建立|出台|印发|制定|完成|形成|上线|投入使用|验收|公布|发布|编制|消除|杜绝|实现")]
    private static partial Regex Measure();

    [GeneratedRegex("[0-9]{4}年(?:底|末|度)?|[0-9]{1,2}月(?:底|末|份)?|[0-9]{1,2}[日号]|[一二三四五1-9](?:个)?(?:年|月|季度)|“?十[一二三四五]五”?")]
    private static partial Regex Date();
}
