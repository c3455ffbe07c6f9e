namespace PlanGen.Plans.Deadlines;

/// <summary>What a period is made of, by which 前 after it is read.</summary>
internal enum Grain
{
    Day,
    Part, // a third of a month, the beginning or end of a longer period
    Month,
    Quarter, // quarters and half-years
    Year,
    Named,
    Range,
}

/// <summary>A stretch of days that a phrase names, in a year that may still be unknown.</summary>
/// <param name="Grain">What it is made of.</param>
/// <param name="Year">The year the phrase itself gives, counted from the plan's where <paramref name="IsRelative"/>; null where it gives none.</param>
/// <param name="Days">The days in a year; null in a year for which they are not known.</param>
/// <param name="Month">The month it lies in, which a day after it may leave out; null where it is no part of a month.</param>
/// <param name="IsRelative">Whether the year is named by its distance: 今年 0, 次年 1.</param>
/// <param name="IsApproximate">Whether the days are a guess.</param>
/// <param name="IsImpossible">Whether there is no such time: 6月31日, 第五季度.</param>
/// <param name="IsForm">Whether it is typed as a date form: 2026-06.</param>
internal sealed record Period(
    Grain Grain, int? Year, Func<int, Interval?> Days, int? Month = null, bool IsRelative = false, bool IsApproximate = false, bool IsImpossible = false,
    bool IsForm = false)
{
    /// <summary>The years in which days are worked out: far enough from the ends of what a date can hold.</summary>
    private const int FirstYear = 1000;
    private const int LastYear = 9000;

    /// <summary>Any leap year: 2月29日 is a day in some years.</summary>
    private const int LeapYear = 2000;

    /// <summary>A time that is written as one but does not exist.</summary>
    public static readonly Period Impossible = new(Grain.Day, null, _ => null, IsImpossible: true);

    /// <summary>From one day of the year to another; a last day beyond the month's end is its end.</summary>
    public static Period Of(Grain grain, int firstMonth, int firstDay, int lastMonth, int lastDay) => new(
        grain, null, year => new(Day(year, firstMonth, firstDay), Day(year, lastMonth, lastDay)), firstMonth == lastMonth ? firstMonth : null);

    /// <summary>A single day.</summary>
    public static Period OfDay(int month, int day) =>
        month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(LeapYear, month) ? Impossible : new(
            Grain.Day, null, year => day > DateTime.DaysInMonth(year, month) ? null : new(new(year, month, day), new(year, month, day)), month);

    /// <summary>Whole months.</summary>
    public static Period OfMonths(Grain grain, int first, int last) =>
        first < 1 || last > 12 ? Impossible : Of(grain, first, 1, last, 31);

    /// <summary>A quarter, 1 to 4.</summary>
    public static Period OfQuarter(int quarter) => OfMonths(Grain.Quarter, (quarter * 3) - 2, quarter * 3);

    /// <summary>The days, where the year is known.</summary>
    /// <param name="planYear">The year relative ones count from.</param>
    /// <param name="inherited">The year of a period that names none.</param>
    public Interval? In(int? planYear, int? inherited) => YearOf(planYear, inherited) is { } year and >= FirstYear and <= LastYear ? Days(year) : null;

    /// <summary>The year it begins in, where that is known.</summary>
    public int? YearOf(int? planYear, int? inherited) => IsRelative ? planYear + Year : Year ?? inherited;

    private static DateOnly Day(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
