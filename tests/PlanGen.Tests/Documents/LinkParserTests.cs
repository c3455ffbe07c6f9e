using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Documents;

/// <summary>The links of the dialect, whether read in one step or left to Markdig.</summary>
public sealed class LinkParserTests
{
    [Theory]
    [InlineData("[（一）](number-2)甲", "Number 2 （一）", "TextRun 甲")]
    [InlineData("[1\\.](number-3)[甲\\(乙\\)。](lead-3)丙", "Number 3 1.", "Lead 3 甲(乙)。", "TextRun 丙")]
    [InlineData("甲[ 乙 ](lead-1)", "TextRun 甲", "Lead 1  乙 ")]
    [InlineData("[甲](number-000000000000002)乙", "Number 2 甲", "TextRun 乙")] // longer than is looked at
    [InlineData("[](lead-1)甲", "Lead 1 ", "TextRun 甲")]
    [InlineData("[甲 - 乙](lead-1)", "Lead 1 甲 - 乙")] // a mark that is not escaped
    [InlineData("[甲&amp;乙](lead-1)", "Lead 1 甲&乙")]
    [InlineData("[甲&#9;乙](lead-1)", "Lead 1 甲\t乙")]
    [InlineData("\\[甲](number-2)", "TextRun [甲](number-2)")]
    [InlineData("[甲] 乙", "TextRun [甲] 乙")]
    [InlineData("[甲[一](number-1)](http://例子)", "TextRun [甲", "Number 1 一", "TextRun ](http://例子)")] // no link holds another
    public void Links_are_runs(string markdown, params string[] runs)
    {
        var report = new DiagnosticList();
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Parse(markdown, report)));

        Assert.Equal(runs, paragraph.Inlines.Select(Describe));
        Assert.Empty(report.Sorted());
    }

    [Theory]
    [InlineData("[甲](number-0)")]
    [InlineData("[甲](number-二)")]
    [InlineData("[甲](http://例子)")]
    [InlineData("[*甲*](lead-1)")]
    [InlineData("![甲](lead-1)")]
    [InlineData("[甲")]
    public void Other_links_are_refused(string markdown)
    {
        var report = new DiagnosticList();
        Parse(markdown, report);

        Assert.Equal(["TPL02"], report.Sorted().Select(found => found.Fault.Id));
    }

    private static IEnumerable<Block> Parse(string markdown, DiagnosticList report) =>
        DocumentParser.Parse(new([markdown + "\n"], [(new SourceText("document.sbn", markdown), default)]), new("题", null, null), report).Blocks;

    private static string Describe(Inline run) => run switch
    {
        Number number => $"Number {number.Level} {number.Text}",
        Lead lead => $"Lead {lead.Level} {lead.Text}",
        _ => $"{run.GetType().Name} {run.Text}",
    };
}
