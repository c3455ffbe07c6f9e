using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using PlanGen.Checking;
using PlanGen.Cli.Output.Reports;
using PlanGen.Diagnostics;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Reports;

/// <summary>The forms of <c>check --format</c>.</summary>
public sealed class ReportTests
{
    public static TheoryData<string> Formats => [.. ReportCatalog.All.Select(format => format.Name)];

    [Theory, MemberData(nameof(Formats))]
    public void A_report_is_written_as_accepted(string format)
    {
        var text = HostileReport.In(format, HostileReport.Report);
        if (format == "sarif")
        {
            // The rules change with every new one; they are looked at below.
            var (start, end) = (text.IndexOf("\"rules\": [", StringComparison.Ordinal), text.IndexOf("\"invocations\"", StringComparison.Ordinal));
            text = System.Text.RegularExpressions.Regex.Replace(text[..start] + "…\n" + text[end..], "\"ruleIndex\": [0-9]+", "\"ruleIndex\": …");
        }

        var path = Repository.PathOf($"tests/PlanGen.Tests/Cases/Reports/hostile.{format}.txt");
        Snapshot.MatchDocument(path, File.Exists(path) ? File.ReadAllText(path) : null, text, () => File.WriteAllText(path, text));
    }

    [Theory, MemberData(nameof(Formats))]
    public void Nothing_in_a_report_can_move_a_terminal(string format)
    {
        var text = HostileReport.In(format, HostileReport.Report);
        Assert.DoesNotContain(text, character => character != '\n' && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_text_back_as_it_was()
    {
        using var json = JsonDocument.Parse(HostileReport.In("json", HostileReport.Report));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(HostileReport.File, finding.GetProperty("file").GetString());
        Assert.Equal($"the name '{HostileReport.Text}' is bad", finding.GetProperty("message").GetString());
        Assert.Equal((1, 6, 7), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void Sarif_names_every_rule_and_each_result_points_at_its_own()
    {
        using var json = JsonDocument.Parse(HostileReport.In("sarif", HostileReport.Report));
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!).ToList();
        Assert.Equal(RuleCatalog.Pages.Select(page => page.Id), rules);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
    }

    [Fact]
    public void Github_has_a_line_a_finding_whatever_is_in_it()
    {
        var lines = HostileReport.In("github", HostileReport.Report).TrimEnd('\n').Split('\n');
        Assert.Equal(["error", "error", "warning", "notice", "error"], lines.Select(line => line[2..line.IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Junit_fails_where_the_run_fails_and_counts_what_it_holds()
    {
        Assert.Equal(2, Failures(HostileReport.Report));
        Assert.Equal(3, Failures(HostileReport.Report with { Failing = Severity.Warning }));

        static int Failures(Report report)
        {
            var suites = XDocument.Parse(HostileReport.In("junit", report)).Root!.Elements("testsuite").ToList();
            Assert.All(suites, suite => Assert.Equal(
                ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!, (int)suite.Attribute("errors")!),
                (suite.Elements("testcase").Count(), suite.Descendants("failure").Count(), suite.Descendants("error").Count())));
            return suites.Sum(suite => suite.Descendants("failure").Count());
        }
    }

    [Fact]
    public void A_fingerprint_is_of_one_finding_and_stays_when_lines_come_above_it_or_the_language_changes()
    {
        var report = HostileReport.Report;
        var before = Fingerprints.Of(report.Findings).Select(one => one.Fingerprint).ToList();
        Assert.Equal(before.Distinct(), before);

        var moved = report.Findings.Select(one => one with
        {
            Source = new SourceText(one.Source.Path, "# 一行\n" + one.Source.Text),
            Span = new(one.Span.Start + 5, one.Span.Length),
            Fault = one.Fault with { Message = one.Fault.Message with { Values = [.. one.Fault.Message.Values.Select(value => value is int line ? line + 1 : value)] } },
        });
        Assert.Equal(before, Fingerprints.Of(moved).Select(one => one.Fingerprint));
        var (english, chinese) = (HostileReport.In("gitlab", report), HostileReport.In("gitlab", report, Language.Chinese));
        Assert.NotEqual(english, chinese);
        Assert.All(before, one => Assert.Contains(one, chinese, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "| form | for |")]
    [InlineData("README.zh-CN.md", "| 形式 | 用于 |")]
    public void The_readme_lists_every_form(string readme, string head)
    {
        var rows = File.ReadAllText(Repository.PathOf(readme)).Split(head)[1].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(ReportCatalog.All.Select(format => $"`{format.Name}`"), rows.Select(row => row.Split('|')[1].Trim()));
    }
}
