using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PLN11: every task serves a goal, in a plan that links tasks to goals.</summary>
public sealed class TaskHasGoal() : Rule(
    new("PLN11", Severity.Warning, Authority.Model,
        new("不支撑任何目标的任务", "a task without a goal"),
        new("写了“支撑目标”的计划，每项任务都应当说明支撑哪个目标：要么漏写了，要么目标不全，要么这项任务不必列。全篇都不写“支撑目标”的计划不查。",
            "In a plan whose tasks say which goals they serve, each does: else the link was forgotten, a goal is missing, or the task need not be there. A plan that links no task to a goal is left alone."),
        """
        工作目标:
          - {编号: MB-01, 内容: 归档率达到100%。}
        主要任务:
          - {名称: 整理归档, 支撑目标: MB-01}
          - {名称: 编制目录}
        """,
        """
        工作目标:
          - {编号: MB-01, 内容: 归档率达到100%。}
        主要任务:
          - {名称: 整理归档, 支撑目标: MB-01}
          - {名称: 编制目录, 支撑目标: MB-01}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Plan.Tasks.Any(task => task.Has("goals"))
        ? plan.Plan.Tasks.Where(task => !task.Has("goals")).Select(task => new Finding(task.Start, Says(
            new("任务“{0}”没有写支撑目标", "the task '{0}' names no goal"),
            new("加上“支撑目标: 编号”", "add 'goals: ID'")).With(GoalLinks.NameOf(task))))
        : [];
}
