using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PLN02: every task says by when it is done.</summary>
public sealed class TaskHasDeadline() : TaskHasField(
    new("PLN02", Severity.Error, Authority.Practice,
        new("任务没有完成时限", "a task without a deadline"),
        new("没有时限的任务无法督办，也排不进日程。每项措施都写明时限的，任务可以不写。全篇都不写时限的计划只提示一次。",
            "A task without a deadline cannot be followed up or scheduled. A task need not say one where each of its measures does. A plan that has none at all gets one hint."),
        """
        主要任务:
          - 名称: 整理归档
          - 名称: 编制目录
            完成时限: 6月底前
        """,
        """
        主要任务:
          - 名称: 整理归档
            完成时限: 年底前
          - 名称: 编制目录
            完成时限: 6月底前
        """),
    "deadline",
    new("{0}没有完成时限", "{0} has no deadline"),
    new("加上“完成时限: …”，或在措施中逐项写明", "add 'deadline: …', or say one in each measure"),
    new("整份计划没有写完成时限", "no task of this plan has a deadline"));
