using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans.Deadlines;

/// <summary>Reads calendar files.</summary>
public static class CalendarReader
{
    private static readonly string[] Rules = ["date", "lunar", "dates"];

    /// <summary>The days of a file as it is on the disk.</summary>
    public static IReadOnlyList<NamedDay> Read(string path, byte[] bytes, DiagnosticList report)
    {
        var source = SourceDecoder.Decode(path, bytes, text => text.Contains("日子", StringComparison.Ordinal) || text.Contains("days", StringComparison.Ordinal), report);
        return report.HasErrors ? [] : Read(source, report);
    }

    /// <summary>The days of a file; faults (the family YML) go to <paramref name="report"/>, and a day that has one is left out.</summary>
    public static IReadOnlyList<NamedDay> Read(SourceText source, DiagnosticList report)
    {
        var root = PlanReader.ReadRoot(CalendarKeys.Calendar, source, [], _ => throw new IOException(), report);
        return [.. (root?.Items("days") ?? []).Select(item => ReadDay(item, source, report)).OfType<NamedDay>()];
    }

    private static NamedDay? ReadDay(Item item, SourceText source, DiagnosticList report)
    {
        if (item.Line("name") is not { } name)
        {
            return null; // reported by the reader
        }

        string[] rules = [.. Rules.Where(item.Has)];
        if (rules is not [var rule])
        {
            report.Add(source, item.Start, FileFaults.DayRule.With(name));
            return null;
        }

        var days = rule switch
        {
            "date" => ReadFixed(item.Line("date")!),
            "lunar" => ReadLunar(item.Line("lunar")!),
            _ => ReadEachYear([.. item.Texts("dates").SelectMany(text => text)]),
        };
        if (days is not null)
        {
            return new(name, item.Strings("aliases"), days, item.Has("approximate"));
        }

        var wrong = rule == "dates" ? string.Join('、', item.Texts("dates").SelectMany(text => text)) : item.Line(rule)!;
        var form = rule switch { "date" => "12-04、10-01..10-07", "lunar" => "01-01", _ => "2027-01-18..2027-02-21、2028-01-17" };
        report.Add(source, item.SpanOf(rule), FileFaults.BadDay.With(item.EntryOf(rule)!.Value.Key.Value.Trim(), wrong, form));
        return null;
    }

    private static Func<int, Interval?>? ReadFixed(string text) =>
        Ends(text, out var first, out var last) && MonthDay(first, out var from) && MonthDay(last, out var to) ? year => NamedDay.Fixed(year, from, to) : null;

    private static Func<int, Interval?>? ReadLunar(string text) => MonthDay(text, out var day) && day.Day <= 30 ? year => NamedDay.OfLunar(year, day) : null;

    private static Func<int, Interval?>? ReadEachYear(IReadOnlyList<string> texts)
    {
        var years = new Dictionary<int, Interval>();
        foreach (var text in texts)
        {
            if (!Ends(text, out var first, out var last) || !Date(first, out var from) || !Date(last, out var to) || to < from)
            {
                return null;
            }

            // Days that begin in one year and end in the next belong to the year they begin in.
            years[from.Year] = new(from, to);
        }

        return year => years.TryGetValue(year, out var days) ? days : null;
    }

    private static bool Ends(string text, out string first, out string last)
    {
        var ends = text.Split("..", StringSplitOptions.TrimEntries);
        (first, last) = (ends[0], ends[^1]);
        return ends.Length <= 2;
    }

    private static bool MonthDay(string text, out (int Month, int Day) day)
    {
        // 2000 is a leap year: 02-29 is a day in some years.
        var isDay = Date("2000-" + text, out var date);
        day = (date.Month, date.Day);
        return isDay;
    }

    private static bool Date(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
