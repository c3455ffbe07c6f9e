using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PLN01: every task has a unit that answers for it.</summary>
public sealed class TaskHasLead() : TaskHasField(
    new("PLN01", Severity.Error, Authority.Practice,
        new("任务没有责任单位", "a task without a responsible unit"),
        new("没有责任单位的任务无人落实、无从督办。每项措施都写明责任单位的，任务可以不写。全篇都不写责任单位的计划只提示一次。",
            "A task nobody answers for is not done and cannot be followed up. A task need not name a unit where each of its measures does. A plan that names none at all gets one hint."),
        """
        主要任务:
          - 名称: 整理归档
          - 名称: 编制目录
            责任单位: 办公室
        """,
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 档案科
          - 名称: 编制目录
            责任单位: 办公室
        """),
    "lead",
    new("{0}没有责任单位", "{0} has no responsible unit"),
    new("加上“责任单位: …”，或在措施中逐项写明", "add 'lead: …', or name one in each measure"),
    new("整份计划没有写责任单位", "no task of this plan names a responsible unit"));
