using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>NUM04: a date is in the calendar, on the weekday it says.</summary>
public sealed partial class DateExists() : TextRule(
    new("NUM04", Severity.Error, Authority.Model,
        new("不存在的日期，或星期不对", "a date there is not, or on another weekday"),
        new("6月31日这样的日期没有，多半是改动月份时留下的。2月29日没写年份的不算错；星期只在写明年份时核对。",
            "There is no 6月31日; mostly it is left over from changing the month. 2月29日 without a year is no fault; a weekday is looked at only where the year is given."),
        "指导思想: 2027年6月31日前报送。\n", "指导思想: 2027年6月30日前报送。\n") { FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create("月"))
{
    private const string Weekdays = "日一二三四五六";

    private FaultKind NoMonth => Says(new("没有{0}月", "there is no month {0}"));

    private FaultKind NoDay => Says(new("{0}没有{1}日", "{0} has no day {1}"));

    private FaultKind Weekday => Says(new("{0}是星期{1}", "{0} is 星期{1}"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        foreach (Match found in Date().Matches(text.Text))
        {
            if (text.IsInTitle(found.Index))
            {
                continue;
            }

            var year = found.Groups["year"] is { Success: true } given ? Number(given) : 0;
            var (month, day) = (Number(found.Groups["month"]), Number(found.Groups["day"]));

            // Any leap year will do where none is given.
            var days = month is < 1 or > 12 ? 0 : DateTime.DaysInMonth(year is 0 ? 2024 : year, month);
            var weekday = found.Groups["weekday"];
            if (days == 0)
            {
                yield return At(text, found.Groups["month"].Index, found.Groups["month"].Length + 1, NoMonth.With(month));
            }
            else if (day < 1 || day > days)
            {
                var start = found.Groups["month"].Index;
                yield return At(text, start, found.Groups["day"].Index + found.Groups["day"].Length + 1 - start, NoDay.With($"{(year == 0 ? "" : $"{year}年")}{month}月", day));
            }
            else if (weekday.Success && year > 0 && Weekdays[(int)new DateTime(year, month, day).DayOfWeek] is var right && right != (weekday.Value[0] == '天' ? '日' : weekday.Value[0]))
            {
                yield return At(text, weekday.Index, 1, Weekday.With($"{year}年{month}月{day}日", right));
            }
        }
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:(?<![0-9])(?<year>[12][0-9]{3})年)?(?<![0-9.])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?:[（(](?:星期|周)(?<weekday>[日天一二三四五六])[）)])?")]
    private static partial Regex Date();
}
