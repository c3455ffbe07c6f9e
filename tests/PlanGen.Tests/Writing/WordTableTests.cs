using System.IO.Compression;
using System.Xml.Linq;
using PlanGen.Documents;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Writing;

/// <summary>How tables break over pages, and how large their text is.</summary>
public sealed class WordTableTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_row_is_kept_together_unless_it_would_leave_much_of_a_page_empty()
    {
        var rows = Rows(isCard: false, Row("短", "短"), Row("短", new string('长', 400)), Row("短", "短"));
        Assert.Equal([true, false, true], rows.Select(row => row.Descendants(W + "cantSplit").Any()));
    }

    [Fact]
    public void A_card_does_not_begin_at_the_foot_of_a_page()
    {
        var rows = Rows(isCard: true, Row("编号", "一"), Row("名称", "二"), Row("内容", "三"), Row("时限", "四"));
        Assert.Equal([true, true, false, false], rows.Select(row => row.Descendants(W + "p").All(paragraph => paragraph.Descendants(W + "keepNext").Any())));
    }

    [Theory]
    [InlineData(9, "Cell")]
    [InlineData(10, "CellSmall")]
    public void Very_many_columns_have_smaller_text(int columns, string look)
    {
        var rows = Rows(isCard: false, Row([.. Enumerable.Repeat("文", columns)]));
        Assert.All(rows.Descendants(W + "pStyle"), style => Assert.Equal(look, (string)style.Attribute(W + "val")!));
    }

    private static Row Row(params string[] texts) =>
        new(false, [.. texts.Select((text, column) => new Cell(column, 1, false, [new(Role.Body, [new TextRun(text)])], null))]);

    private static List<XElement> Rows(bool isCard, params Row[] rows)
    {
        var columns = rows[0].Cells.Count;
        var table = new Table(isCard, [.. Enumerable.Repeat(100 / columns, columns)], rows, null);
        using var zip = new ZipArchive(new MemoryStream(Pipeline.Write(new(new("题", null, null), [table]), new WordWriter())));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XElement.Load(part).Descendants(W + "tr")];
    }
}
