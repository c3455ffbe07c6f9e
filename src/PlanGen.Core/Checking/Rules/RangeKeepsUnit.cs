using System.Buffers;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>NUM01: both ends of a range carry the percent sign or the 万 or 亿.</summary>
public sealed partial class RangeKeepsUnit() : TextRule(
    new("NUM01", Severity.Warning, Authority.NumberStandard,
        new("数值范围前一个数漏了单位", "a range whose first number lacks its % or 万"),
        new("GB/T 15835—2011：15%～30% 不写为 15～30%，13万元～17万元 不写为 13～17万元，省略了会有歧义。只看 %、‰、万、亿。",
            "GB/T 15835—2011: 15%～30% is not written 15～30%, nor 13万元～17万元 13～17万元, since that can be read in two ways. Only %, ‰, 万 and 亿 are looked at."),
        "指导思想: 审批时限再压缩15～30%。\n", "指导思想: 审批时限再压缩15%～30%。\n") { FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create("-–—~～至到"))
{
    private FaultKind Found => Says(new("“{0}”的前一个数漏了“{1}”", "the first number of '{0}' lacks its {1}"), new("写作“{2}{1}{3}{4}{1}”", "write {2}{1}{3}{4}{1}"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text) => Range().Matches(text.Text)
        .Where(found => !text.IsInTitle(found.Index))
        .Select(found => At(text, found.Index, found.Length,
            Found.With(found.Value, found.Groups["unit"].Value, found.Groups["from"].Value, found.Groups["mark"].Value, found.Groups["to"].Value)));

    [GeneratedRegex(@"(?<![0-9.,\-–—~～A-Za-z/])(?<from>(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?)(?:(?<mark>[-–—~～])(?<to>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?<unit>[%‰万亿])|(?<mark>[至到])(?<to>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?<unit>[%‰]))")]
    private static partial Regex Range();
}
