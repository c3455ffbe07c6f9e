using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>An indicator of the plan's goals whose target is one number.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Target">What it is to reach.</param>
/// <param name="Span">Where that stands.</param>
/// <param name="Baseline">What it was before; null where that is not said.</param>
internal sealed record Indicator(string Name, IndicatorValue Target, TextSpan Span, IndicatorValue? Baseline)
{
    /// <summary>All of a plan, in the order of its goals.</summary>
    public static IEnumerable<Indicator> AllOf(Plan plan) =>
        from metric in plan.Goals.SelectMany(goal => goal.Items("metrics"))
        let unit = metric.Line("unit") ?? ""
        let target = metric.Line("target") is { } text ? IndicatorValue.Parse(text, unit) : null
        where target is not null && metric.Has("name")
        select new Indicator(metric.Line("name")!, target.Value, metric.SpanOf("target"), metric.Line("baseline") is { } before ? IndicatorValue.Parse(before, unit) : null);
}
