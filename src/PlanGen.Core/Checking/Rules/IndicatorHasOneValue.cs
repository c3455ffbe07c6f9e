using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Checking.Rules;

/// <summary>PLN12: an indicator has the same target wherever the plan gives it.</summary>
public sealed class IndicatorHasOneValue() : Rule(
    new("PLN12", Severity.Error, Authority.Model,
        new("同一指标前后两个数", "one indicator with two values"),
        new("同一指标的目标值在各处应当一致。名称完全相同的指标相互核对，再核对附件表格中列名含“目标”的一栏，以及正文中“指标名称＋达到（不低于、控制在……）＋数字”的说法。计量单位不同的不比；基期值，背景、前言、实施步骤、时限里的数，以及“上半年”“较上年”等阶段性说法不比。",
            "An indicator has one target throughout. Metrics of exactly one name are held against each other, against the column of annex tables whose heading has 目标, and against prose that has the name, a word such as 达到 and a number. Values in different units are not compared, nor are baselines, what background, preamble, phases and deadlines say, and what a sentence says of some time within the year."),
        """
        年度: 2027
        工作目标:
          - {内容: 应归尽归, 指标: {名称: 归档率, 目标值: ≥95%}}
        主要任务:
          - {名称: 整理归档, 任务目标: 年底前归档率达到98%。}
        """,
        """
        年度: 2027
        工作目标:
          - {内容: 应归尽归, 指标: {名称: 归档率, 目标值: ≥95%}}
        主要任务:
          - {名称: 整理归档, 任务目标: 年底前归档率达到95%以上。}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var first = new Dictionary<string, Indicator>();
        var again = new List<(Indicator Indicator, IndicatorValue Value, TextSpan Span)>();
        foreach (var indicator in Indicator.AllOf(plan.Plan))
        {
            if (!first.TryAdd(indicator.Name, indicator))
            {
                again.Add((first[indicator.Name], indicator.Target, indicator.Span));
            }
        }

        return first.Count == 0 ? [] : again
            .Concat(IndicatorMentions.InTables(plan, first))
            .Concat(IndicatorMentions.InProse(plan, first))
            .Where(found => found.Value.Contradicts(found.Indicator.Target) && found.Value != found.Indicator.Baseline)
            .Select(found => new Finding(found.Span, Says(
                new("“{0}”在这里是{1}，第{2}行是{3}", "'{0}' is {1} here and {3} on line {2}"),
                new("核对后改成一致", "find out which is right and make them the same"))
                .With(found.Indicator.Name, found.Value.ToString(), plan.Source.LineOf(found.Indicator.Span.Start), found.Indicator.Target.ToString())));
    }
}
