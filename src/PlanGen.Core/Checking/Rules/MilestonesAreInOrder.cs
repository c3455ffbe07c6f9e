using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking.Rules;

/// <summary>PLN06: milestones come one after the other, and none after the task they belong to.</summary>
public sealed class MilestonesAreInOrder() : Rule(
    new("PLN06", Severity.Error, Authority.Model,
        new("节点晚于所属任务，或先后颠倒", "a milestone after its task, or out of order"),
        new("措施的时限不能晚于任务的时限；一个时限里写的几个节点应当由早到晚。全年坚持的、每月每季度做的不算节点。",
            "A measure is not due after its task, and several milestones of one deadline stand from early to late. What goes on all year, or recurs, is no milestone."),
        """
        标题: 2027年工作计划
        主要任务:
          - 名称: 整理归档
            措施: {内容: 清点库房。, 完成时限: 9月底前}
            完成时限: 6月底前
        """,
        """
        标题: 2027年工作计划
        主要任务:
          - 名称: 整理归档
            措施: {内容: 清点库房。, 完成时限: 3月底前}
            完成时限: 6月底前
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var ends = plan.Times.Where(item => item.LastDay is not null).ToDictionary(item => item.Item, item => item.LastDay!.Value);
        foreach (var item in plan.Times)
        {
            DateOnly? before = null;
            foreach (var (entry, milestone) in item.Milestones.Where(one => one.Milestone is { Kind: DeadlineKind.By or DeadlineKind.During, End: not null }))
            {
                var end = milestone.End!.Value;
                var words = entry.Deadline.Text.Substring(milestone.Offset, milestone.Length);
                if (item.Task is not null && ends.TryGetValue(item.Task, out var last) && end > last)
                {
                    yield return new(entry.Span, Says(
                        new("时限“{0}”晚于所属任务的时限（{1:yyyy-MM-dd}）", "the deadline '{0}' is later than that of its task ({1:yyyy-MM-dd})"),
                        new("提前这一项，或推迟任务的时限", "bring it forward, or put off the task's deadline")).With(words, last));
                }
                else if (end < before)
                {
                    yield return new(entry.Span, Says(
                        new("节点“{0}”排在更晚的节点后面", "the milestone '{0}' stands behind a later one"),
                        new("由早到晚排列，或核对时间", "put them from early to late, or check the times")).With(words));
                }

                before = end;
            }
        }
    }
}
