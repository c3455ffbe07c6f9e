using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Documents;

/// <summary>A parser that works ahead makes of pieces what one makes of the whole.</summary>
public sealed class ParserAheadTests
{
    private static readonly DocumentProperties Properties = new("题", null, null);
    private static readonly string[] Pieces = ["# 题\n\n甲\n\n", "## [一、](number-1)乙\n\n> 引\n\n", "丙\n\n* 丁\n"];

    [Fact]
    public void The_document_is_the_same()
    {
        var (document, _) = ParseAhead();
        var whole = DocumentParser.Parse(Lay(string.Concat(Pieces)), Properties, new());

        Assert.Equal(whole.Blocks.Select(Describe), document.Blocks.Select(Describe));
    }

    [Fact]
    public void A_fault_is_reported_at_its_line()
    {
        var (_, report) = ParseAhead();

        Assert.Equal([7, 11], report.Sorted().Select(finding => finding.Start.Line));
    }

    [Fact]
    public void It_can_be_left_before_the_end()
    {
        using var parser = new ParserAhead();

        parser.Add(Pieces[0]);
    }

    private static (Document Document, DiagnosticList Report) ParseAhead()
    {
        var report = new DiagnosticList();
        using var parser = new ParserAhead();
        parser.Add(Pieces[0]);
        parser.Add(Pieces[1]);
        return (parser.Finish(Lay(Pieces[2]), Properties, report), report);
    }

    /// <summary>As if every line came from the line of that number of a template.</summary>
    private static LaidOut Lay(string rest)
    {
        var template = new SourceText("document.sbn", string.Concat(Enumerable.Repeat("x\n", 20)));
        return new([rest], [.. Enumerable.Range(0, 20).Select(line => (template, new TextSpan(2 * line, 1)))]);
    }

    private static string Describe(Block block) => block switch
    {
        Title title => "title " + DocumentText.Of(title.Inlines),
        Heading heading => $"heading {heading.Level} {DocumentText.Of(heading.Inlines)}",
        Paragraph paragraph => $"{paragraph.Role} {DocumentText.Of(paragraph.Inlines)}",
        _ => block.ToString()!,
    };
}
