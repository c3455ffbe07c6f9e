using System.Text.RegularExpressions;
using PlanGen.Checking;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Rolling;

/// <summary>Looks after the days of dates that move from year to year: 29 February, weekdays, feasts of the lunar calendar.</summary>
/// <param name="from">The year of the old plan.</param>
/// <param name="to">The year of the new plan.</param>
/// <param name="calendar">The named days.</param>
/// <param name="draft">Where changes and notes go.</param>
internal sealed partial class DayRoller(int from, int to, Calendar calendar, RollDraft draft)
{
    /// <summary>How many characters may lie between a feast and the date that is given for it.</summary>
    private const int Near = 12;

    /// <summary>Rolls the days of one paragraph.</summary>
    public void Roll(PlanText text)
    {
        foreach (Match date in LastOfFebruary().Matches(text.Text).Where(date => !text.IsInTitle(date.Index)))
        {
            var old = date.Groups["year"] is { Success: true } typed ? int.Parse(typed.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : from;
            var year = old + to - from;
            if (old >= from && !DateTime.IsLeapYear(year))
            {
                var day = date.Groups["day"];
                if (text.EditableSpanOf(day.Index, 2) is { } span)
                {
                    draft.Change(span, "28");
                }

                draft.Decide(text.SpanOf(day.Index, 2).Start, RollWords.LeapDay.With(year));
            }
        }

        foreach (Match date in WithWeekday().Matches(text.Text).Where(date => !text.IsInTitle(date.Index) && IsOtherWeekday(date)))
        {
            draft.Decide(text.SpanOf(date.Index, date.Length).Start, RollWords.Weekday.With(date.Value, to));
        }

        foreach (Match date in Date().Matches(text.Text))
        {
            FindFeast(text, date);
        }
    }

    private bool IsOtherWeekday(Match date) =>
        !DateTime.TryParse($"{from}-{date.Groups["month"]}-{date.Groups["day"]}", System.Globalization.CultureInfo.InvariantCulture, out var old) || old.DayOfWeek != old.AddYears(to - from).DayOfWeek;

    private void FindFeast(PlanText text, Match date)
    {
        for (var at = Math.Max(0, date.Index - Near); at < Math.Min(text.Text.Length, date.Index + date.Length + Near); at++)
        {
            if (calendar.Find(text.Text, at) is var (name, day) && day.Days(from) is { } old && day.Days(to) is { } next && (old.Start.Month, old.Start.Day) != (next.Start.Month, next.Start.Day)
                && !text.Text.AsSpan(Math.Min(at, date.Index), Math.Abs(at - date.Index)).ContainsAny("。；;"))
            {
                draft.Decide(text.SpanOf(at, name.Length).Start, RollWords.Holiday.With(name, to, next.Start.Month, next.Start.Day));
                at += name.Length - 1;
            }
        }
    }

    [GeneratedRegex("(?<![0-9.])(?:(?<year>[0-9]{4})(?: ?年|[-/.]))?0?2(?:月|(?<=[0-9]{4}[-/.]0?2)[-/.])(?<day>29)(?![0-9])")]
    private static partial Regex LastOfFebruary();

    [GeneratedRegex("(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日[（(]?(?:星期|周|礼拜)[日天一二三四五六][）)]?")]
    private static partial Regex WithWeekday();

    [GeneratedRegex("[0-9]{1,2}月[0-9]{1,2}日")]
    private static partial Regex Date();
}
