using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking.Rules;

/// <summary>PLN05: a deadline lies in the plan's year.</summary>
public sealed class DeadlineIsInPlanYear() : Rule(
    new("PLN05", Severity.Error, Authority.Model,
        new("时限不在计划年度内", "a deadline outside the plan's year"),
        new("多半是沿用上一年的计划时漏改了年份。年度看“年度”，没有写就看标题里的年份，都没有就不查。确实跨年的任务用忽略注释说明理由。",
            "Mostly a year left over from last year's plan. The year is 'year', else the one in the title; where neither says, nothing is checked. For work that does go beyond the year, say why in an ignore comment."),
        """
        标题: 2027年工作计划
        主要任务:
          - {名称: 整理归档, 完成时限: 2026-06-30}
        """,
        """
        标题: 2027年工作计划
        主要任务:
          - {名称: 整理归档, 完成时限: 2027-06-30}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Plan.Year is not { } year ? [] :
        from item in plan.Times
        from one in item.Milestones
        where IsOutside(one.Milestone, year)
        select new Finding(one.Entry.Span, Says(
            new("时限“{0}”不在 {1} 年内", "the deadline '{0}' is not in {1}"),
            new("改正年份；确实跨年的，在上面一行写“# plangen: ignore PLN05 理由”", "mend the year; where it does lie outside, write '# plangen: ignore PLN05 reason' on the line above"))
            .With(one.Entry.Deadline.Text.Substring(one.Milestone.Offset, one.Milestone.Length), year));

    private static bool IsOutside(Milestone milestone, int year) => milestone.End?.Year > year || (milestone.Start ?? milestone.End)?.Year < year;
}
