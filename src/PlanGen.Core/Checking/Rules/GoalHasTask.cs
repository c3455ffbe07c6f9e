using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PLN10: every single goal is served by a task, in a plan that links tasks to goals.</summary>
public sealed class GoalHasTask() : Rule(
    new("PLN10", Severity.Error, Authority.Model,
        new("没有任务支撑的目标", "a goal without a task"),
        new("写了“支撑目标”的计划，每个具体目标都应当有任务支撑；没有任务的目标到年底无从谈起。没有编号的目标任务无法引用，也算没有。全篇都不写“支撑目标”的计划不查，总体目标不查。",
            "In a plan whose tasks say which goals they serve, each single goal has a task; one that has none will not be reached. A goal without an id cannot be named by a task and counts as having none. A plan that links no task to a goal is left alone, and so is the overall goal."),
        """
        工作目标:
          - {编号: MB-01, 内容: 归档率达到100%。}
          - {编号: MB-02, 内容: 目录覆盖全部系统。}
        主要任务:
          - {名称: 整理归档, 支撑目标: MB-01}
        """,
        """
        工作目标:
          - {编号: MB-01, 内容: 归档率达到100%。}
          - {编号: MB-02, 内容: 目录覆盖全部系统。}
        主要任务:
          - {名称: 整理归档, 支撑目标: MB-01}
          - {名称: 编制目录, 支撑目标: MB-02}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var linked = GoalLinks.Of(plan.Plan);
        return linked.Count == 0 ? [] : plan.Plan.Goals
            .Where(goal => goal.Line("id") is not { } id || !linked.Contains(id))
            .Select(goal => new Finding(goal.Start, Says(
                new("没有任务支撑目标“{0}”", "no task serves the goal '{0}'"),
                goal.Has("id")
                    ? new("在任务的“支撑目标”中写上它的编号，或补上任务", "name its id under a task's 'goals', or add a task")
                    : new("给它加上“编号”，再写进任务的“支撑目标”", "give it an 'id' and name that under a task's 'goals'")).With(GoalLinks.NameOf(goal))));
    }
}
