using PlanGen.Plans.Keys;

namespace PlanGen.Plans.Deadlines;

/// <summary>The key table of a calendar file.</summary>
public static class CalendarKeys
{
    /// <summary>A named day; when it is, exactly one of <c>date</c>, <c>lunar</c> and <c>dates</c> says.</summary>
    public static readonly Shape Day = new(
        new("日子", "a day"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("aliases", ["别名"], Kind.Units),
        new("date", ["日期"], Kind.Line),
        new("lunar", ["农历"], Kind.Line),
        new("dates", ["各年日期"], Kind.Texts),
        new("approximate", ["约"], Kind.Choice, Words: [new("yes", "是")]),
        new("source", ["来源"], Kind.Line));

    /// <summary>The file's root.</summary>
    public static readonly Shape Calendar = new(
        new("日历", "the calendar"),
        null,
        [new("days", ["日子"], Kind.Items, () => Day, IsRequired: true)]);
}
