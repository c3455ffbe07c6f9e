using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>NUM07: a rate that cannot pass 100 % does not, and the parts of a whole are no more than it.</summary>
public sealed partial class ShareIsPossible() : Rule(
    new("NUM07", Severity.Error, Authority.Model,
        new("不可能的百分比", "a percentage that cannot be"),
        new("办结率、合格率、满意度、占比这样的比率不超过100%；“分别占”的各部分合计不超过100%，“权重分别为”的合计是100%。可以超过100%的（增长率、完成率、拨备覆盖率、资产负债率）不管。",
            "Rates such as 办结率 or 合格率 and shares do not pass 100%; parts after 分别占 add up to no more, weights after 权重分别为 to exactly that. Rates that may pass it (growth, fulfilment, reserves, debt) are left alone."),
        "指导思想: 按期办结率达到120%。\n", "指导思想: 按期办结率达到100%。\n") { FalseAlarms = Measured.OnAll(0) })
{
    private FaultKind Rate => Says(new("{0}不会超过100%，这里是{1}", "{0} cannot pass 100%, but is {1}"));

    private FaultKind Sum => Says(new("各部分合计{0}%", "the parts add up to {0}%"), new("核对各项百分比，合计应为100%", "check each; they should add up to 100%"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var text in plan.Texts.Where(text => text.Text.AsSpan().ContainsAny('%', '％')))
        {
            foreach (Match found in Rates().Matches(text.Text))
            {
                if (Value(found.Groups["value"].Value) > 100)
                {
                    yield return new(text.SpanOf(found.Groups["value"].Index, found.Groups["value"].Length + 1), Rate.With(found.Groups["rate"].Value, found.Groups["value"].Value + "%"));
                }
            }

            foreach (Match found in Parts().Matches(text.Text))
            {
                var sum = found.Groups["value"].Captures.Sum(part => Value(part.Value));
                if (sum > 100 || (sum < 100 && found.Value.StartsWith("权重", StringComparison.Ordinal)))
                {
                    yield return new(text.SpanOf(found.Index, found.Length), Sum.With(sum));
                }
            }

            if (text.Owner.Shape == PlanKeys.Metric && text.Field.Key is "target" or "baseline" && MetricRate(text.Owner) is { } name
                && Target().Match(text.Text) is { Success: true } target && Value(target.Groups["value"].Value) > 100)
            {
                yield return new(text.SpanOf(target.Index, target.Length), Rate.With(name, target.Groups["value"].Value + "%"));
            }
        }
    }

    private static string? MetricRate(Item metric) => metric.Line("name") is { } name && Name().IsMatch(name) ? name : null;

    private static decimal Value(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private const string Names = "(?:办结|合格|归档|满意|通过|参与|参训|公开|网办|达标|优良|出庭|审查|审核|培训|知晓|普及|签订|落实|整改|回访|建档|录入|准确|完好|及时|差错|败诉|纠错|响应|入库|抽查|覆盖(?<!拨备覆盖))率|满意度|占比|比重";

    [GeneratedRegex("(?<rate>" + Names + @")(?:均|全部|要|应|力争|稳定|保持|提高|提升|达|达到|至|到|在|为|是|不低于|不少于|超过|≥|>){0,4}(?<value>[0-9]{1,6}(?:\.[0-9]{1,4})?)[%％]")]
    private static partial Regex Rates();

    [GeneratedRegex(@"(?<![0-9])(?:分别占|占比分别为|权重分别为)(?:(?<value>[0-9]{1,3}(?:\.[0-9]{1,4})?)[%％][、和，及]?){2,40}")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:[≥>＝=]|不低于|不少于|达到|超过)?(?<value>[0-9]{1,6}(?:\.[0-9]{1,4})?)[%％]")]
    private static partial Regex Target();

    [GeneratedRegex("(?:" + Names + ")$")]
    private static partial Regex Name();
}
