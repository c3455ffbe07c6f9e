using PlanGen.Documents;

namespace PlanGen.Writing.Markdown;

/// <summary>Plain GitHub-flavoured Markdown, which reads well as it is.</summary>
public sealed class MarkdownWriter() : TextDocumentWriter("md", new("Markdown 文本", "Markdown"))
{
    /// <summary>An official document begins with its frame, not with its title, which the linter's rule on first lines cannot know.</summary>
    private const string FrameComesFirst = "<!-- markdownlint-disable-file MD041 -->";

    /// <inheritdoc/>
    public override void Write(Document document, TextWriter output)
    {
        var ranks = new HeadingRanks();
        var isFirst = true;
        foreach (var block in Flatten(document.Blocks))
        {
            output.Write(!isFirst ? "\n" : block is Title ? "" : FrameComesFirst + "\n\n");
            output.Write(Text(block, ranks));
            output.Write('\n');
            isFirst = false;
        }
    }

    private static IEnumerable<Block> Flatten(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block is Landscape landscape ? Flatten(landscape.Blocks) : Enumerable.Repeat(block, 1));

    private static string Text(Block block, HeadingRanks ranks) => block switch
    {
        Title title => Heading(ranks.OfTitle(), title.Inlines),
        Heading heading => Heading(ranks.OfLevel(heading.Level), heading.Inlines),
        Paragraph { Role: Role.AnnexTitle } title => Heading(2, title.Inlines),
        Paragraph paragraph => MarkdownInlines.Paragraph(paragraph.Inlines),
        Table table => MarkdownTable.Text(table),
        PageBreak => "---",
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    private static string Heading(int rank, IReadOnlyList<Inline> inlines) => new string('#', rank) + " " + MarkdownInlines.Heading(inlines);
}
