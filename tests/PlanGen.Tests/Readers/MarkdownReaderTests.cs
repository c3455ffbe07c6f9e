using System.Globalization;
using System.Xml.Linq;
using PlanGen.Documents;

namespace PlanGen.Tests.Readers;

/// <summary>The Markdown as GitHub's own reader understands it.</summary>
public class MarkdownReaderTests
{
    private const string Cmark = "cmark-gfm";
    private const string FrameComesFirst = "<!-- markdownlint-disable-file MD041 -->\n";

    [FactWith(Cmark)]
    public void Cmark_finds_the_same_headings_paragraphs_and_tables()
    {
        using var folder = new TemporaryFolder();
        Difference.None(RenderedPlan.All.Select(plan => (plan.Name, Expected(plan.Document), Read(folder.Write(plan.Name + ".md", plan.Files["md"])))));
    }

    private static IReadOnlyList<string> Read(string path)
    {
        var xml = XDocument.Parse(
            Programs.Run(Programs.Find(Cmark)!, ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tagfilter", "-t", "xml", path]),
            LoadOptions.PreserveWhitespace);
        return [.. xml.Root!.Elements().SelectMany(Block)];
    }

    private static IEnumerable<string> Block(XElement block) => block.Name.LocalName switch
    {
        "heading" => ["h" + block.Attribute("level")!.Value + " " + Text(block)],
        "paragraph" => ["p " + Text(block)],
        "table" => block.Elements().Select(row => "row " + string.Join(" | ", row.Elements().Select(Text))),
        "thematic_break" => ["page"],
        "html_block" when block.Value == FrameComesFirst && !block.ElementsBeforeSelf().Any() => ["comment"],
        var other => ["<" + other + ">"],
    };

    private static string Text(XElement block) => string.Concat(block.Elements().Select(inline => inline.Name.LocalName switch
    {
        "text" => inline.Value,
        "strong" => Text(inline),
        "link" when inline.Attribute("title")!.Value.Length == 0 => Text(inline),
        "html_inline" when inline.Value == "<br>" => "\n",
        var other => "<" + other + ">",
    }));

    private static IReadOnlyList<string> Expected(Document document)
    {
        var titles = 0;
        return [.. (document.Blocks.First() is Title ? Array.Empty<string>() : ["comment"]), .. document.Blocks.SelectMany(Lines)];

        IEnumerable<string> Lines(Block block) => block switch
        {
            Title title => [Heading(++titles, title.Inlines)],
            Heading heading => [Heading(Math.Min(6, heading.Level + titles), heading.Inlines)],
            Paragraph { Role: Role.AnnexTitle } annex => [Heading(2, annex.Inlines)],
            Paragraph paragraph => ["p " + DocumentText.Of(paragraph.Inlines)],
            Table table => Rows(table),
            Landscape landscape => landscape.Blocks.SelectMany(Lines),
            PageBreak => ["page"],
            _ => throw new ArgumentException(block.GetType().Name),
        };
    }

    private static string Heading(int rank, IReadOnlyList<Inline> inlines) => "h" + rank.ToString(CultureInfo.InvariantCulture) + " " + DocumentText.Of(inlines);

    /// <summary>Markdown has no table without a head, and no cell over several rows.</summary>
    private static IEnumerable<string> Rows(Table table)
    {
        var rows = table.Rows.Select(row => Enumerable.Range(0, table.Columns.Count)
            .Select(column => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Paragraphs ?? [])
            .Select(cell => string.Join('\n', cell.Select(paragraph => DocumentText.Of(paragraph.Inlines)))));
        var head = table.IsCard || table.Rows[0].IsHead ? [] : new[] { Enumerable.Repeat("", table.Columns.Count) };
        return head.Concat(rows).Select(cells => "row " + string.Join(" | ", cells));
    }
}
