using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>UNI06: of several responsible units one is marked as the first, in a plan that tells lead from support.</summary>
public sealed class UnitLeadIsOne() : Rule(
    new("UNI06", Severity.Warning, Authority.Practice,
        new("几个责任单位分不出谁牵头", "several responsible units and none marked as the first"),
        new("几个单位共同负责，应当写明谁牵头（参照《条例》第二十四条对办文的要求）。许多单位以排在第一的为牵头单位，所以全篇都不写“协作单位”的计划不提示；写了“协作单位”的计划把牵头和协作分开了，某项任务却并列两个以上责任单位的才提示。名称后注明（牵头）的、各处室等泛称不算。",
            "Where several units answer for a task, one is to lead (by analogy to article 24 of the Regulations). Many offices take the first named as the lead, so a plan that never uses 'support' is left alone; one that does tells lead from support, and a task of it that names two or more leads is found. A name marked （牵头）, and general words such as 各处室, do not count."),
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 档案科、信息科
          - 名称: 编制目录
            责任单位: 档案科
            协作单位: 信息科
        """,
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 档案科（牵头）、信息科
          - 名称: 编制目录
            责任单位: 档案科
            协作单位: 信息科
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Duties.Any(duty => duty.Item.Has("support"))
        ? plan.Duties
            .Where(duty => duty.Item.Strings("lead") is { Count: > 1 } leads && leads.Count(lead => !UnitDirectory.IsGeneral(lead)) > 1 && !leads.Any(IsMarked))
            .Select(duty => new Finding(duty.Item.SpanOf("lead"), Says(
                new("{0}个责任单位，没有写明谁牵头", "{0} responsible units, and none is said to lead"),
                new("只留牵头单位，其余移到“协作单位”；或在牵头单位后注明（牵头）", "keep the one that leads and move the others to 'support', or mark it （牵头）")).With(duty.Item.Strings("lead").Count)))
        : [];

    private static bool IsMarked(string lead) => lead.Contains("牵头", StringComparison.Ordinal) || lead.Contains("主办", StringComparison.Ordinal);
}
