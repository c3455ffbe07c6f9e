using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking.Rules;

/// <summary>PLN07: what goes on all year has a point at which it is looked at.</summary>
public sealed class LongWorkHasCheckpoint() : Rule(
    new("PLN07", Severity.Info, Authority.Practice,
        new("只写“全年”“持续”，没有节点", "work that goes on all year without a checkpoint"),
        new("“全年推进”到年底才见分晓。写上半年小结、每季度检查之类的节点，就能跟踪。措施里有节点的任务不算。真实任务表里近半数时限只写“全年”，所以只作提示。",
            "'All year' shows only at its end whether anything was done. A half-year review or a quarterly check makes it traceable. A task whose measures have milestones is left alone. In a real task table nearly half of the deadlines are just 全年: hence only a hint."),
        """
        主要任务:
          - {名称: 整理归档, 完成时限: 全年}
        """,
        """
        主要任务:
          - {名称: 整理归档, 完成时限: 全年推进，每季度检查一次}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var tracked = plan.Times.Where(item => item.Task is not null && !IsAllYear(item)).Select(item => item.Task).ToHashSet();
        return plan.Times
            .Where(item => IsAllYear(item) && !tracked.Contains(item.Item))
            .Select(item => new Finding(item.Entries[0].Span, Says(
                new("“{0}”没有中间节点", "'{0}' has no checkpoint on the way"),
                new("加一个节点，如“每季度检查一次”“6月底前小结”", "add one, such as 每季度检查一次 or 6月底前小结")).With(item.Entries[0].Deadline.Text)));
    }

    private static bool IsAllYear(TimedItem item) => item.Milestones.Any() && item.Milestones.All(one => one.Milestone.Kind == DeadlineKind.Throughout);
}
