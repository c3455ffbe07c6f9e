using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Cli.Output;

/// <summary>Words for what a deadline means.</summary>
internal static class DeadlineWords
{
    private const int MonthEnd = 31;
    private const string ChineseWeekdays = "一二三四五六日";
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>What the milestone's time means; of repeated work, how often.</summary>
    public static Phrase Kind(Milestone milestone) => milestone.Kind switch
    {
        DeadlineKind.By => new("不晚于", "by"),
        DeadlineKind.During => new("期间", "during"),
        DeadlineKind.Throughout => new("贯穿", "throughout"),
        DeadlineKind.After => new("之后", "after"),
        DeadlineKind.Open => new("未定", "open"),
        _ => milestone.Every is { } every ? Frequency(every) : new("反复（没有写多久一次）", "repeated (how often is not said)"),
    };

    private static Phrase Frequency(Frequency every)
    {
        var unit = Unit(every.Unit);
        var round = every.Span == 1 ? new Phrase("每" + unit.Chinese.TrimStart('个'), "every " + unit.English) : new($"每{every.Span}{unit.Chinese}", $"every {every.Span} {unit.English}s");
        var last = (every.Unit, every.LastDay) switch
        {
            (_, null) => new("", ""),
            (FrequencyUnit.Week, { } day) => new($"{ChineseWeekdays[day - 1]}前", $" by {Weekdays[day - 1]}"),
            (_, MonthEnd) => new("底前", " by its end"),
            (_, { } day) => new Phrase($"{day}日前", $" by the day {day}"),
        };
        var times = every.Times == 1 ? new Phrase("", "") : new($" {every.Times} 次", $", {every.Times} times");
        return new(round.Chinese + last.Chinese + times.Chinese, round.English + last.English + times.English);
    }

    private static Phrase Unit(FrequencyUnit unit) => unit switch
    {
        FrequencyUnit.Day => new("天", "day"),
        FrequencyUnit.Week => new("周", "week"),
        FrequencyUnit.TenDays => new("旬", "ten-day period"),
        FrequencyUnit.Month => new("个月", "month"),
        FrequencyUnit.Quarter => new("个季度", "quarter"),
        FrequencyUnit.HalfYear => new("个半年", "half-year"),
        FrequencyUnit.Term => new("个学期", "school term"),
        _ => new("年", "year"),
    };
}
