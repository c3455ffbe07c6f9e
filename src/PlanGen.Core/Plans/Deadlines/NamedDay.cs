using System.Globalization;

namespace PlanGen.Plans.Deadlines;

/// <summary>A day, or a stretch of days, that has a name: 国庆节, 宪法宣传周, 寒假.</summary>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Days">When it is in a year; null in a year for which it is not known.</param>
/// <param name="IsApproximate">Whether the days differ from place to place, so that these are a guess.</param>
public sealed record NamedDay(string Name, IReadOnlyList<string> Aliases, Func<int, Interval?> Days, bool IsApproximate)
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>All its names.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    /// <summary>The same days every year.</summary>
    internal static Interval? Fixed(int year, (int Month, int Day) from, (int Month, int Day) to) => new(Day(year, from), Day(to.CompareTo(from) < 0 ? year + 1 : year, to));

    /// <summary>A day of the lunar calendar, in the lunar year that begins in <paramref name="year"/>; null for years beyond the calendar (1901 to 2100).</summary>
    internal static Interval? OfLunar(int year, (int Month, int Day) day)
    {
        if (year < Lunar.MinSupportedDateTime.Year || year > Lunar.MaxSupportedDateTime.Year - 1)
        {
            return null;
        }

        // A leap month has a number of its own in this calendar and moves those after it.
        var leap = Lunar.GetLeapMonth(year);
        var month = leap > 0 && day.Month >= leap ? day.Month + 1 : day.Month;
        var date = DateOnly.FromDateTime(Lunar.ToDateTime(year, month, Math.Min(day.Day, Lunar.GetDaysInMonth(year, month)), 0, 0, 0, 0));
        return new(date, date);
    }

    private static DateOnly Day(int year, (int Month, int Day) day) => new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
}
