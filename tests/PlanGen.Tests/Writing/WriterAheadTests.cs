using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Sources;
using PlanGen.Writing;
using PlanGen.Writing.Markdown;
using Xunit;

namespace PlanGen.Tests.Writing;

/// <summary>Writers that work ahead make of pieces what they make of the whole.</summary>
public sealed class WriterAheadTests
{
    private static readonly DocumentProperties Properties = new("题", null, null);
    private static readonly string[] Pieces =
    [
        "# 题\n\n甲\n\n", "## [一、](number-1)乙\n\n> 引\n\n", .. Enumerable.Range(1, 40).Select(number => $"丙{number}\n\n"), "丁\n\n* 戊\n",
    ];

    /// <summary>How many pieces are there before the rest, for how many writers, and whether a core is free for them.</summary>
    public static TheoryData<int, int, bool> Cases => new() { { 0, 1, true }, { 2, 1, true }, { 11, 1, true }, { 11, 3, true }, { 11, 1, false }, { 40, 1, false } };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_files_are_the_same(int before, int writers, bool isAlone)
    {
        var (files, _) = WriteAhead(before, [.. Enumerable.Repeat(new MarkdownWriter(), writers)], isAlone);
        var whole = Pipeline.Text(DocumentParser.Parse(Lay(string.Concat(Pieces)), Properties, new()), "md");

        Assert.Equal(Enumerable.Repeat(whole, writers), files);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_is_reported_at_its_line(int before, int writers, bool isAlone)
    {
        var (_, report) = WriteAhead(before, [.. Enumerable.Repeat(new MarkdownWriter(), writers)], isAlone);

        Assert.Equal([7, 91], report.Sorted().Select(finding => finding.Start.Line));
    }

    [Fact]
    public void It_can_be_left_before_the_end() => Assert.Null(Record.Exception(() =>
    {
        using var writer = new WriterAhead(Properties, [new MarkdownWriter()], TaskScheduler.Default);
        Array.ForEach(Pieces, writer.Add);
    }));

    /// <summary>Nobody takes what the templates still make: they must not wait for it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_writer_throws_is_thrown_on_once_all_is_laid_out(bool isAlone)
    {
        using var writer = new WriterAhead(Properties, [new FailingWriter()], isAlone ? TaskScheduler.Default : null);
        for (var i = 0; i < 1000; i++)
        {
            writer.Add("甲\n\n");
        }

        Assert.Equal("甲", Assert.Throws<InvalidOperationException>(() => writer.Finish(Lay(""), new())).Message);
    }

    /// <summary>So many pieces are there before the rest.</summary>
    private static (IEnumerable<string> Files, DiagnosticList Report) WriteAhead(int before, IReadOnlyList<DocumentWriter> writers, bool isAlone)
    {
        var report = new DiagnosticList();
        using var writer = new WriterAhead(Properties, writers, isAlone ? TaskScheduler.Default : null);
        foreach (var piece in Pieces[..before])
        {
            writer.Add(piece);
        }

        return (writer.Finish(Lay(string.Concat(Pieces[before..])), report).Select(file => Encoding.UTF8.GetString(file.Span)), report);
    }

    /// <summary>As if every line came from the line of that number of a template.</summary>
    private static LaidOut Lay(string rest)
    {
        var template = new SourceText("document.sbn", string.Concat(Enumerable.Repeat("x\n", 100)));
        return new([rest], [.. Enumerable.Range(0, 100).Select(line => (template, new TextSpan(2 * line, 1)))]);
    }

    private sealed class FailingWriter() : TextDocumentWriter("failing", new("", ""))
    {
        public override void Write(Document document, TextWriter output) => throw new InvalidOperationException(DocumentText.Of(((Paragraph)document.Blocks.First()).Inlines));
    }
}
