using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>UNI05: a task names a unit once: not as lead and support, nor twice in one field.</summary>
public sealed class UnitIsNamedOnce() : Rule(
    new("UNI05", Severity.Warning, Authority.Model,
        new("牵头单位又列为协作单位，或一个单位列了两次", "the lead again in support, or a unit listed twice"),
        new("一个单位在一项任务里只有一种角色。措施没有写责任单位的，按任务的责任单位核对它的协作单位；措施自己写的责任单位可以是任务的协作单位。“其他分工”里的单位可以兼任，不查。重复的一处能机械删除的自动删除；删完会成空项的不自动删。",
            "A unit has one part in a task. The support of a measure that names no lead is held against the task's lead; the lead of a measure may be support of the task. Other roles may be held besides and are not looked at. --fix takes the second mention out where that leaves a unit in the field."),
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 档案科
            协作单位: 办公室、档案科
        """,
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 档案科
            协作单位: 办公室
        """) { IsFixable = true })
{
    private static readonly Phrase AlsoLead = new("“{0}”已是责任单位，又列为协作单位", "'{0}' is the lead and also in support");
    private static readonly Phrase Twice = new("“{0}”列了两次", "'{0}' is listed twice");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var duty in plan.Duties)
        {
            var leads = duty.GiverOf("lead")?.Strings("lead").Select(UnitDirectory.WithoutRemark).ToHashSet() ?? [];
            foreach (var key in (string[])["lead", "support"])
            {
                var seen = new HashSet<string>();
                var uses = UnitUse.Of(duty.Item, key, plan.Source).ToList();
                foreach (var use in uses)
                {
                    var name = UnitDirectory.WithoutRemark(use.Name);
                    var isLead = key == "support" && leads.Contains(name);
                    if (!seen.Add(name) || isLead)
                    {
                        yield return new(use.Span, Says(isLead ? AlsoLead : Twice, new("删去这一处", "take it out here")).With(use.Name), UnitRemoval.Of(use, uses));
                    }
                }
            }
        }
    }
}
