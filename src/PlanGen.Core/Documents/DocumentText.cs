namespace PlanGen.Documents;

/// <summary>A document as plain text: what every format must say, and in which order.</summary>
public static class DocumentText
{
    /// <summary>One line a heading or paragraph; a table cell by cell, row by row.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Title title => [Of(title.Inlines)],
        Heading heading => [Of(heading.Inlines)],
        Paragraph paragraph => [Of(paragraph.Inlines)],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Lines(cell.Paragraphs)),
        Landscape landscape => Lines(landscape.Blocks),
        PageBreak => [],
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    });

    /// <summary>The text of the runs, as one.</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Text));
}
