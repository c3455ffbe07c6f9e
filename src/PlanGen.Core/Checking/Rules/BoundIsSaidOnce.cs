using System.Buffers;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>NUM06: 不少于 and 以上 say the same bound; one of them is enough.</summary>
public sealed partial class BoundIsSaidOnce() : TextRule(
    new("NUM06", Severity.Warning, Authority.Practice,
        new("“不少于……以上”重复或矛盾", "a bound said twice, as in 不少于…以上"),
        new("“不少于4次以上”意思重复，“超过4次以下”自相矛盾。只看两词之间是数和量词的；“不少于3名中级以上职称人员”“达到90%以上”不算。",
            "不少于4次以上 says its bound twice, 超过4次以下 contradicts itself. Only a number and a measure word may stand between; 不少于3名中级以上 and 达到90%以上 are no fault."),
        "指导思想: 全年培训不少于4次以上。\n", "指导思想: 全年培训不少于4次。\n") { FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create("以"))
{
    private FaultKind Found => Says(new("“{0}”和“{1}”只用一个", "'{0}' and '{1}' bound the number twice"), new("删去其中一个", "remove one of the two"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text) => Bounds().Matches(text.Text)
        .Where(found => !text.IsInTitle(found.Index))
        .Select(found => At(text, found.Index, found.Length, Found.With(found.Groups["first"].Value, found.Groups["last"].Value)));

    [GeneratedRegex(@"(?<first>不少于|不低于|不超过|不高于|不多于|超过|至少|至多|最多)[0-9一二三四五六七八九十百千两半][0-9一二三四五六七八九十百千万亿两数%％.个人次名项件家份篇场期天日年月季周小时学课分钟元吨亩户台套条米公里平方百点倍岁位起宗步处座]{0,12}?(?<last>以上|以下|以内)(?!学历|学位|职称|职务|干部|党委|人民)")]
    private static partial Regex Bounds();
}
