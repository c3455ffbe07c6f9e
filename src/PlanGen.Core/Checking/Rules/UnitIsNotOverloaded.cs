using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Plans;

namespace PlanGen.Checking.Rules;

/// <summary>PLN13: no unit answers for more tasks due in one month than it can well finish.</summary>
public sealed class UnitIsNotOverloaded() : Rule(
    new("PLN13", Severity.Info, Authority.Practice,
        new("一个单位一个月内到期的任务过多", "many tasks of one unit due in one month"),
        new("一个责任单位同一个月到期的任务超过五项，多半是时限没有细排。按任务自己的责任单位和最后时限计算，每个单位每个月只提示一次。",
            "More than five tasks of one responsible unit due in one month mostly mean that the deadlines were not thought through. Counted by a task's own units and last day; one hint for each unit and month."),
        Example("6月底前"),
        Example("9月底前")))
{
    private const int Most = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var tasks = plan.Plan.Tasks.ToHashSet<Item>(ReferenceEqualityComparer.Instance);
        return
            from item in plan.Times
            where tasks.Contains(item.Item) && item.LastDay is not null
            from unit in item.Item.Strings("lead").Distinct()
            group item by (unit, item.LastDay!.Value.Year, item.LastDay!.Value.Month) into due
            where due.Count() > Most
            select new Finding(due.ElementAt(Most).Entries[^1].Span, Says(
                new("{0}在 {1} 年 {2} 月有 {3} 项任务到期", "{0} has {3} tasks due in {1}-{2}"),
                new("错开时限，或调整分工", "spread the deadlines, or share the work")).With(due.Key.unit, due.Key.Year, due.Key.Month, due.Count()));
    }

    private static string Example(string last) => "标题: 2027年工作计划\n主要任务:\n" + string.Concat(Enumerable.Range(1, Most + 1)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"  - {{名称: 任务{number}, 责任单位: 办公室, 完成时限: {(number > Most ? last : "6月底前")}}}\n")));
}
