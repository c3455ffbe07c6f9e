using PlanGen.Diagnostics;

namespace PlanGen.Plans.Deadlines;

/// <summary>Works out the days of time expressions, one after another: a year named once holds for what follows without one.</summary>
internal sealed class TimeResolver(DeadlineContext context)
{
    private const int DaysAround = 7;
    private int? namedYear;

    /// <summary>The days of each period of an expression; both ends null where they are open or a year is wanting.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="previousEnd">Where it follows on another in time (此后每月), the last day of that.</param>
    public IEnumerable<(DateOnly? Start, DateOnly? End, Phrase? Note)> Resolve(TimeExpression time, DateOnly? previousEnd)
    {
        if (time.Periods.Count == 0)
        {
            yield return time.Kind == DeadlineKind.After ? (time.Since, time.Since is { } since ? time.Duration?.After(since) : null, null)
                : time.Kind is DeadlineKind.Throughout or DeadlineKind.Every && (context.Year ?? namedYear) is { } year and > 0 and < 9999
                ? (previousEnd is { } end && end.Year == year && end < LastDay(year) ? end.AddDays(1) : new DateOnly(year, 1, 1), LastDay(year), null)
                : (null, null, null);
        }

        foreach (var period in time.Periods)
        {
            var year = period.YearOf(context.Year, namedYear ?? context.Year);
            namedYear = period.Year is null ? namedYear : year;
            var note = DeadlineNotes.Of(time, period);
            var days = period.In(context.Year, namedYear ?? context.Year);
            yield return days is null ? (null, null, note) : Relate(time, period, days.Value) is var (start, end) ? (start, end, note) : default;
        }
    }

    private static (DateOnly? Start, DateOnly? End) Relate(TimeExpression time, Period period, Interval days)
    {
        var (first, last) = (days.Start, days.End);
        if (time.Duration is { } duration)
        {
            // Counted from an event that is itself a period: from its last day.
            return (last, duration.After(last));
        }

        (DateOnly? Start, DateOnly? End) related = time.Relation switch
        {
            Relation.Before when period.Grain == Grain.Range => (first, last),
            Relation.Before => (null, EndsBefore(period) ? first.AddDays(-1) : last),
            Relation.UpTo => period.Grain == Grain.Range ? (first, last) : (time.Since <= last ? time.Since : null, last),
            Relation.Around => (first.AddDays(-DaysAround), last.AddDays(DaysAround)),
            Relation.From => (first, LastDay(first.Year)),
            Relation.Past => (last.AddDays(1), LastDay(last.AddDays(1).Year)),
            _ => (first, last),
        };

        // 每年4月1日前: each round begins with its year.
        return time.Kind == DeadlineKind.Every && related.Start is null ? (new DateOnly(last.Year, 1, 1), related.End) : related;
    }

    /// <summary>
    /// Whether 前 after the period means before it begins. It does after a month, a year and a named day: 6月前, 国庆节前; who means to count them in
    /// writes 6月底前. After a day, a ten-day period and an end it does not: 6月30日前 includes the 30th (Civil Code, article 1259). Nor after a quarter
    /// or half-year: plans that write 第三季度前完成 go on with 第四季度, and write 第二季度 for what is due by the end of June.
    /// </summary>
    public static bool EndsBefore(Period period) => period.Grain is Grain.Month or Grain.Year or Grain.Named;

    private static DateOnly LastDay(int year) => new(year, 12, 31);
}
