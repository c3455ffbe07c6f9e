using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>WRD10: 法治, not 法制, where the rule of law is meant.</summary>
public sealed partial class RuleOfLawIsNamed() : Rule(
    new("WRD10", Severity.Warning, Authority.Practice,
        new("应为“法治”的“法制”", "法制 where 法治 is meant"),
        new("现行文件的提法是法治宣传教育、法治意识、法治政府、法治副校长。“法制审核”“法制机构”、机构名称和书名号内的不管。",
            "Current documents say 法治宣传教育, 法治意识, 法治政府, 法治副校长. 法制审核, 法制机构, names of units and what stands in 《》 are left alone."),
        "指导思想: 增强法制意识。\n", "指导思想: 增强法治意识。\n") { FalseAlarms = Measured.OnAll(0) })
{
    private FaultKind Found => Says(new("“法制{0}”现在的提法是“法治{0}”", "法制{0} is now called 法治{0}"), new("改为“法治{0}”；引用旧名称的保留", "make it 法治{0}, unless an old name is quoted"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
        from text in plan.Texts
        where text.Text.Contains("法制", StringComparison.Ordinal) && text.Field.Kind is not (Kind.Units or Kind.Roles)
        from found in OldName().Matches(text.Text)
        where !text.IsInTitle(found.Index)
        select new Finding(text.SpanOf(found.Index, 2), Found.With(found.Groups["word"].Value));

    [GeneratedRegex("(?<![依非本合违方司立执守办用])法制(?<word>宣传教育|宣传|教育|意识|政府|观念|思维|素养|国家|社会|文化|轨道|氛围|副校长)(?![司局处科股办室中基])")]
    private static partial Regex OldName();
}
