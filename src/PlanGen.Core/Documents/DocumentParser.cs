using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using MarkdownBlock = Markdig.Syntax.Block;

namespace PlanGen.Documents;

/// <summary>PARSE: text of the internal dialect becomes a document. What the dialect does not have is a fault TPL02, never passed over.</summary>
public sealed class DocumentParser
{
    private readonly LaidOut laidOut;
    private readonly DiagnosticList report = new();
    private readonly InlineParser inlines;
    private readonly TableParser tables;
    private readonly int firstLine;

    private DocumentParser(LaidOut laidOut, int firstLine)
    {
        this.laidOut = laidOut;
        this.firstLine = firstLine;
        inlines = new(Refuse);
        tables = new(inlines, Refuse);
    }

    /// <summary>The document; with faults in <paramref name="report"/> it is not to be used.</summary>
    /// <param name="laidOut">What the templates made.</param>
    /// <param name="properties">What the document is.</param>
    /// <param name="report">Where faults go.</param>
    public static Document Parse(LaidOut laidOut, DocumentProperties properties, DiagnosticList report)
    {
        var parsers = new List<(DocumentParser Parser, string Piece)>();
        var lines = 0;
        foreach (var piece in laidOut.Pieces)
        {
            parsers.Add((new(laidOut, lines), piece));
            lines += piece.AsSpan().Count('\n');
        }

        // A large plan is of many pieces, each of which can be parsed on any core.
        var parsed = parsers.Count == 1
            ? [parsers[0].Parser.Blocks(parsers[0].Piece)]
            : parsers.AsParallel().AsOrdered().Select(one => one.Parser.Blocks(one.Piece)).ToList();
        parsers.ForEach(one => report.AddRange(one.Parser.report.Sorted()));
        return new(properties, [.. parsed.SelectMany(blocks => blocks)]);
    }

    private List<Block> Blocks(string piece) => [.. Blocks(Markdig.Markdown.Parse(piece, Dialect.Pipeline))];

    private IEnumerable<Block> Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock { Level: 1, IsSetext: false } title:
                    yield return new Title(inlines.Parse(title));
                    break;
                case HeadingBlock { IsSetext: false } heading:
                    yield return new Heading(heading.Level - 1, inlines.Parse(heading), heading.TryGetAttributes()?.Id);
                    break;
                case ParagraphBlock paragraph:
                    yield return new Paragraph(Role.Body, inlines.Parse(paragraph));
                    break;
                case CustomContainer part:
                    foreach (var inner in Container(part))
                    {
                        yield return inner;
                    }

                    break;
                default:
                    Refuse(block, block.GetType().Name);
                    break;
            }
        }
    }

    private IEnumerable<Block> Container(CustomContainer part)
    {
        switch (part.Info)
        {
            case Dialect.Page:
                RefuseAll(part);
                return [new PageBreak()];
            case Dialect.Landscape:
                return [new Landscape([.. Blocks(part)])];
            case Dialect.Table or Dialect.Card:
                return [tables.Parse(part)];
            case { } role when Dialect.Roles.TryGetValue(role, out var value):
                RefuseAll(part.Where(block => block is not ParagraphBlock));
                return part.OfType<ParagraphBlock>().Select(paragraph => new Paragraph(value, inlines.Parse(paragraph)));
            default:
                Refuse(part, "::: " + part.Info);
                return [];
        }
    }

    private void RefuseAll(IEnumerable<MarkdownBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Refuse(block, block.GetType().Name);
        }
    }

    private void Refuse(MarkdownObject node, string what)
    {
        // Of an inline only its block knows the line.
        var at = node;
        while (at is Markdig.Syntax.Inlines.Inline inline)
        {
            at = (MarkdownObject?)inline.Parent?.ParentBlock ?? inline.Parent ?? throw new System.Diagnostics.UnreachableException();
        }

        var line = firstLine + at.Line;
        var (source, span) = laidOut.Lines[Math.Min(line, laidOut.Lines.Count - 1)];
        report.Add(source, span, TemplateFaults.Dialect.With(what, line + 1, Dialect.Summary));
    }
}
