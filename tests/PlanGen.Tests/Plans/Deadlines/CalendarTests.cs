using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Plans.Deadlines;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("春节", 2025, "2025-01-29")]
    [InlineData("春节", 2026, "2026-02-17")]
    [InlineData("端午节", 2025, "2025-05-31")]
    [InlineData("中秋节", 2025, "2025-10-06")]
    [InlineData("中秋", 2026, "2026-09-25")]
    [InlineData("元宵节", 2027, "2027-02-20")]
    [InlineData("国家宪法日", 2027, "2027-12-04")]
    public void A_festival_is_on_its_day_also_after_a_leap_month(string name, int year, string day) =>
        Assert.Equal([$"during {day}..{day}"], PhraseTable.Say(DeadlineParser.Parse(name, new(year, null, Calendar.BuiltIn))));

    [Theory]
    [InlineData("days: [{name: 甲, date: 06-01..06-07}]", "")]
    [InlineData("days: [{name: 甲, date: 02-29}]", "")]
    [InlineData("days: [{name: 甲, lunar: 08-15, source: 乙}]", "")]
    [InlineData("days: [{name: 甲, dates: [2027-01-18..2027-02-21, 2028-01-17], approximate: yes}]", "")]
    [InlineData("日子: [{名称: 甲, 别名: 乙、丙, 农历: 08-15, 约: 是}]", "")]
    [InlineData("days: [{name: 甲, date: 6-1}]", "YML03 1:24")]
    [InlineData("days: [{name: 甲, date: 02-30}]", "YML03 1:24")]
    [InlineData("days: [{name: 甲, dates: 2027-02-21..2027-01-18}]", "YML03 1:25")]
    [InlineData("days: [{name: 甲, lunar: 01-31}]", "YML03 1:25")]
    [InlineData("days: [{name: 甲}]", "YML03 1:9")]
    [InlineData("days: [{name: 甲, date: 06-01, lunar: 08-15}]", "YML03 1:9")]
    [InlineData("days: [{date: 06-01}]", "YML07 1:9")]
    [InlineData("days: [{name: 甲, date: 06-01, when: 1}]", "YML02 1:31")]
    [InlineData("dayz: []", "YML02 1:1,YML07 1:1")]
    public void A_fault_of_a_calendar_file_is_named_at_its_place(string yaml, string findings)
    {
        var report = new DiagnosticList();
        var days = CalendarReader.Read(new SourceText("days.yaml", yaml), report);

        Assert.Equal(findings, string.Join(',', report.Sorted().Select(found => $"{found.Fault.Id} {found.Start.Line}:{found.Start.Column}")));
        Assert.Equal(findings.Length == 0 || findings.StartsWith("YML02 1:31", StringComparison.Ordinal) ? 1 : 0, days.Count);
    }
}
