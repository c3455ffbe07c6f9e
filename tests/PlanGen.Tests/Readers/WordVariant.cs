using PlanGen.Documents;
using PlanGen.Writing.Word;

namespace PlanGen.Tests.Readers;

/// <summary>A document as Word file in one style, with numbers as text or as Word's own.</summary>
/// <param name="Name">Suits a file.</param>
/// <param name="Document">What it says.</param>
/// <param name="IsAutomatic">Whether Word numbers by itself.</param>
/// <param name="HasContents">Whether the style adds a list of contents.</param>
/// <param name="File">The file.</param>
internal sealed record WordVariant(string Name, Document Document, bool IsAutomatic, bool HasContents, byte[] File)
{
    private static readonly Lazy<IReadOnlyList<WordVariant>> LazyAll = new(() =>
    [
        .. RenderedPlan.All.Where(plan => plan.Name.StartsWith("full.", StringComparison.Ordinal) || plan.Name.StartsWith("naughty.", StringComparison.Ordinal))
            .SelectMany(plan => WordStyleCatalog.BuiltIn.Select(style => (style, isAutomatic: false)).Append((style: WordStyleCatalog.BuiltIn.Single(style => style.Id == "gongwen"), isAutomatic: true)),
                (plan, variant) => new WordVariant(
                    $"{plan.Name}.{variant.style.Id}.{variant.isAutomatic}",
                    plan.Document,
                    variant.isAutomatic,
                    variant.style.Id == "report",
                    Pipeline.Write(plan.Document, new WordWriter(variant.style, variant.isAutomatic)))),
    ]);

    /// <summary>The fullest sample and the naughty strings, in every structure and style, and numbered by Word.</summary>
    public static IReadOnlyList<WordVariant> All => LazyAll.Value;

    /// <summary>The lines a reader must find, in order.</summary>
    /// <param name="numberEnd">What the reader puts between Word's own numbers and the text; null for one that does not number.</param>
    /// <param name="isImprintRead">Whether it reads what floats.</param>
    /// <param name="areContentsRead">Whether it reads the list of contents.</param>
    public IReadOnlyList<string> Lines(string? numberEnd, bool isImprintRead, bool areContentsRead)
    {
        var lines = new List<string>();
        var blocks = Document.Blocks.ToList();
        var titles = blocks.FindLastIndex(block => block is Title or Paragraph { Role: Role.Subtitle });
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isImprintRead || blocks[i] is not Paragraph { Role: Role.Copies or Role.Printer or Role.Printed })
            {
                lines.AddRange(Lines(blocks[i], numberEnd));
            }

            if (i == titles && HasContents && areContentsRead)
            {
                lines.AddRange(["目录", .. Headings(blocks).Where(heading => heading.Level <= 2).Select(heading => DocumentText.Of(heading.Inlines))]);
            }
        }

        return [.. lines.Where(line => line.Length > 0)];
    }

    private IEnumerable<string> Lines(Block block, string? numberEnd) => block switch
    {
        Title title => [Text(title.Inlines, numberEnd)],
        Heading heading => [Text(heading.Inlines, numberEnd)],
        Paragraph paragraph => [Text(paragraph.Inlines, numberEnd)],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).Select(paragraph => Text(paragraph.Inlines, numberEnd)),
        Landscape landscape => landscape.Blocks.SelectMany(inner => Lines(inner, numberEnd)),
        PageBreak => [],
        _ => throw new ArgumentException(block.GetType().Name),
    };

    private string Text(IReadOnlyList<Inline> inlines, string? numberEnd) => IsAutomatic && inlines is [Number number, ..]
        ? (numberEnd is null ? "" : number.Text + numberEnd) + DocumentText.Of([.. inlines.Skip(1)])
        : DocumentText.Of(inlines);

    private static IEnumerable<Heading> Headings(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        Landscape landscape => Headings(landscape.Blocks),
        _ => Enumerable.Empty<Heading>(),
    });
}
