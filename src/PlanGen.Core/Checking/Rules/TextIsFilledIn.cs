using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>WRD08: nothing is left to be filled in.</summary>
public sealed partial class TextIsFilledIn() : Rule(
    new("WRD08", Severity.Error, Authority.Model,
        new("还没有填写的内容", "what is still to be filled in"),
        new("XX、××、待定、待补充、TODO、空的【】、下划线和“此处填写”留在正式文件里是事故。时限中的“待定”由 PLN04 管；方格（□）、“有待完善”和书名号内的不管。",
            "XX, ××, 待定, 待补充, TODO, empty 【】, underscores or 此处填写 in an issued document are a mishap. 待定 in a deadline belongs to PLN04; tick boxes (□), 有待 and what stands in 《》 are left alone."),
        "指导思想: 按照XX文件要求，由（待定）牵头。\n", "指导思想: 按照上级文件要求，由办公室牵头。\n") { FalseAlarms = Measured.OnAll(4) })
{
    private FaultKind Found => Says(new("“{0}”还没有填写", "'{0}' is still to be filled in"), new("填上内容，或删去这一处", "fill it in, or remove it"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
        from text in plan.Texts
        from found in Placeholder().Matches(text.Text)
        where !text.IsInTitle(found.Index) && !(IsDeadline(text) && found.Value.StartsWith("待定", StringComparison.Ordinal))
        select new Finding(text.SpanOf(found.Index, found.Length), Found.With(found.Value.Length <= 20 ? found.Value : found.Value[..20] + "…"));

    private static bool IsDeadline(PlanText text) => text.Field.Kind is Kind.Deadline or Kind.Period || text.Owner.Shape == PlanKeys.Milestone;

    [GeneratedRegex(@"(?<![A-Za-zXxＸｘ×✕])(?:[XxＸｘ×✕]{2,20})(?![A-Za-z])|(?<![有等亟还尚期])待(?:定(?![岗职级点价向名])|补充?(?![助充录选完])|填写?(?![报平补]))|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])|【[ 　]{0,20}】|(?<![_＿])[_＿]{3}[_＿]{0,20}|此处(?:可|应|请|待|需)?(?:替换|填写|补充)")]
    private static partial Regex Placeholder();
}
