using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PLN03: every task says what comes of it.</summary>
public sealed class TaskHasOutcome() : TaskHasField(
    new("PLN03", Severity.Warning, Authority.Practice,
        new("任务没有预期成果", "a task without an outcome"),
        new("写明成果形式，年底才能对照验收。每项措施都写明成果的，任务可以不写。全篇都不写成果的计划只提示一次。",
            "Only a named outcome can be held against the work at the end of the year. A task need not name one where each of its measures does. A plan that names none at all gets one hint."),
        """
        主要任务:
          - 名称: 整理归档
          - 名称: 编制目录
            预期成果: 档案目录一份
        """,
        """
        主要任务:
          - 名称: 整理归档
            预期成果: 归档清单一份
          - 名称: 编制目录
            预期成果: 档案目录一份
        """),
    "outcomes",
    new("{0}没有预期成果", "{0} has no outcome"),
    new("加上“预期成果: …”，或在措施中逐项写明", "add 'outcomes: …', or name one in each measure"),
    new("整份计划没有写预期成果", "no task of this plan names an outcome"));
