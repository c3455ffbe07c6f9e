using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanGen.Plans;

/// <summary>
/// A date as it is typed for a machine — 2026-06-30, 2026-06, 2026-Q3, 2026-H1, 2026, or two of these with .. between — and as an official
/// writes it (GB/T 9704—2012 §7.3.5.4: Arabic digits, no leading zeros).
/// </summary>
public static partial class DateForm
{
    private const string Quarters = "一二三四";

    /// <summary>By when, or during what: 6月30日前, 6月底前, 第三季度, 6月1日至9月30日. A text that is no date form comes back as it is.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="planYear">The plan's year, which is left out; null where the plan names none.</param>
    /// <param name="isPeriod">Whether a time is meant and not a limit: without 前 and 底前.</param>
    public static string Say(string text, int? planYear, bool isPeriod)
    {
        var ends = text.Split("..", 2, StringSplitOptions.TrimEntries);
        if (!TryParse(ends[0], out var from))
        {
            return text;
        }

        if (ends.Length == 1)
        {
            if (from.IsBareYear && !isPeriod)
            {
                return (from.Year == planYear ? "" : Name(from, withYear: true)) + "年底前";
            }

            return isPeriod ? Name(from, from.Year != planYear) : Name(from, from.Year != planYear) + Limit(from);
        }

        return TryParse(ends[1], out var to)
            ? Name(from, from.Year != planYear) + "至" + Name(to, to.Year != from.Year)
            : text;
    }

    /// <summary>A date of the document's own, always with its year: 2027年1月5日. A text that is no date form comes back as it is.</summary>
    public static string SayInFull(string text) => TryParse(text, out var date) ? Name(date, withYear: true) : text;

    private static string Name(Parsed date, bool withYear)
    {
        var year = withYear || date.IsBareYear ? date.Year.ToString("0000", CultureInfo.InvariantCulture) + "年" : "";
        return (date.Part, date.Month, date.Day) switch
        {
            ( { } part, _, _) => year + part,
            (_, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year}{month}月{day}日"),
            (_, { } month, _) => string.Create(CultureInfo.InvariantCulture, $"{year}{month}月"),
            _ => year,
        };
    }

    private static string Limit(Parsed date) => (date.Part, date.Month, date.Day) switch
    {
        (not null, _, _) => "",
        (_, _, not null) => "前",
        _ => "底前",
    };

    private static bool TryParse(string text, out Parsed date)
    {
        var match = Form().Match(text);
        date = default;
        if (!match.Success)
        {
            return false;
        }

        var part = match.Groups["quarter"].Success ? $"第{Quarters[Number(match, "quarter") - 1]}季度"
            : match.Groups["half"].Success ? (Number(match, "half") == 1 ? "上半年" : "下半年")
            : null;
        int? month = match.Groups["month"].Success ? Number(match, "month") : null;
        int? day = match.Groups["day"].Success ? Number(match, "day") : null;
        date = new(Number(match, "year"), part, month, day);
        return date.Year > 0 && (month is null || (month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(date.Year, month.Value)))));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private readonly record struct Parsed(int Year, string? Part, int? Month, int? Day)
    {
        public bool IsBareYear => Part is null && Month is null;
    }

    [GeneratedRegex("^(?<year>[0-9]{4})(-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?$")]
    private static partial Regex Form();
}
