using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking.Rules;

/// <summary>PLN08: what recurs says how often.</summary>
public sealed class RecurringWorkHasFrequency() : Rule(
    new("PLN08", Severity.Warning, Authority.Practice,
        new("“定期”没有写多久一次", "recurring work without a frequency"),
        new("“定期开展”做一次也算，做十次也算。写成“每季度一次”“每月底前”，才知道做没做到。", "Work done 定期 may be done once or ten times. 每季度一次 or 每月底前 can be held against what was done."),
        """
        主要任务:
          - {名称: 整理归档, 完成时限: 定期}
        """,
        """
        主要任务:
          - {名称: 整理归档, 完成时限: 每季度}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
        from item in plan.Times
        from one in item.Milestones
        where one.Milestone is { Kind: DeadlineKind.Every, Every: null }
        select new Finding(one.Entry.Span, Says(
            new("“{0}”没有写多久一次", "'{0}' does not say how often"),
            new("写成“每月”“每季度一次”“每半年一次”等", "write 每月, 每季度一次, 每半年一次 or the like")).With(one.Entry.Deadline.Text.Substring(one.Milestone.Offset, one.Milestone.Length)));
}
