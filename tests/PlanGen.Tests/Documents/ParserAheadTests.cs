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
    private static readonly string[] Pieces = ["# 题\n\n甲\n\n", "## [一、](number-1)乙\n\n> 引\n\n", "丙\n\n", "丁\n\n", "戊\n\n", "己\n\n", "庚\n\n* 辛\n"];

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    public void The_document_is_the_same(int before)
    {
        var (document, _) = ParseAhead(before);
        var whole = DocumentParser.Parse(Lay(string.Concat(Pieces)), Properties, new());

        Assert.Equal(whole.Blocks.Select(Describe), document.Blocks.Select(Describe));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    public void A_fault_is_reported_at_its_line(int before)
    {
        var (_, report) = ParseAhead(before);

        Assert.Equal([7, 19], report.Sorted().Select(finding => finding.Start.Line));
    }

    [Fact]
    public void It_can_be_left_before_the_end() => Assert.Null(Record.Exception(() =>
    {
        using var parser = new ParserAhead();
        Array.ForEach(Pieces, parser.Add);
    }));

    /// <summary>So many pieces are parsed before the rest is there.</summary>
    private static (Document Document, DiagnosticList Report) ParseAhead(int before)
    {
        var report = new DiagnosticList();
        using var parser = new ParserAhead();
        foreach (var piece in Pieces[..before])
        {
            parser.Add(piece);
        }

        return (parser.Finish(Lay(string.Concat(Pieces[before..])), Properties, report), report);
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
