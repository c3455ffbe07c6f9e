namespace PlanGen.Plans.Deadlines;

/// <summary>Two periods as the ends of one: 10月20日至11月30日, 11月至次年3月.</summary>
internal static class PeriodRange
{
    /// <summary>From the first day of the one to the last of the other, which takes its year from the first and is moved a year on where it would come before it.</summary>
    public static Period Of(Period from, Period to) => new(
        Grain.Range,
        from.Year,
        year => from.Days(year) is { } start && LastDay(from, to, year, start.Start) is { } end && end >= start.Start ? new Interval(start.Start, end) : null,
        from.Month == to.Month ? from.Month : null,
        from.IsRelative,
        from.IsApproximate || to.IsApproximate,
        from.IsImpossible || to.IsImpossible || (from.Year is { } first && to.Year is { } last && !from.IsRelative && !to.IsRelative && last < first),
        from.IsForm && to.IsForm);

    private static DateOnly? LastDay(Period from, Period to, int year, DateOnly start)
    {
        if (to.Year is not null)
        {
            return to.Days(to.IsRelative ? year - (from.IsRelative ? from.Year!.Value : 0) + to.Year.Value : to.Year.Value)?.End;
        }

        return to.Days(year)?.End is { } end && end >= start ? end : to.Days(year + 1)?.End;
    }
}
