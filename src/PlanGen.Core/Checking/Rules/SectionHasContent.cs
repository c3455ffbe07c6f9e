using PlanGen.Diagnostics;
using PlanGen.Plans;

namespace PlanGen.Checking.Rules;

/// <summary>STR08: no heading stands over nothing.</summary>
public sealed class SectionHasContent() : Rule(
    new("STR08", Severity.Error, Authority.Model,
        new("空的章节或附件", "an empty section or annex"),
        new("“其他章节”只有标题，没有内容也没有条目，印出来标题下面是空的。附件只有标题、没有内容和表格的作为警告：附件另行装订的，可以忽略这条。任务、阶段、措施只有名称是一句话的事，不查。",
            "A section of the plan's own with a title, but neither text nor items, leaves a heading over nothing. An annex with a title alone is a warning: where it is bound separately, ignore it. A task, phase or measure that is only a name says what there is to say and is left alone."),
        """
        其他章节:
          - 标题: 工作要求
        """,
        """
        其他章节:
          - 标题: 工作要求
            内容: 各科室按季度报送进展。
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
    [
        .. plan.Plan.Root.Items("sections").Where(section => !section.Has("text") && !section.Has("items")).Select(section => new Finding(section.Start, Says(
            new("章节“{0}”是空的", "the section '{0}' is empty"),
            new("写上“内容”或“条目”，或删去这一节", "give it 'text' or 'items', or take it out")).With(section.Line("title") ?? ""))),
        .. plan.Plan.Root.Items("annexes").Where(annex => !annex.Has("text") && !HasTable(annex)).Select(annex => new Finding(annex.Start, (Says(
            new("附件“{0}”是空的", "the annex '{0}' is empty"),
            new("写上“内容”或“表格”，或删去这个附件", "give it 'text' or a 'table', or take it out")) with { Severity = Severity.Warning }).With(annex.Line("title") ?? ""))),
    ];

    private static bool HasTable(Item annex) => annex.Child("table") is { } table && (table.Has("columns") || table.Has("rows"));
}
