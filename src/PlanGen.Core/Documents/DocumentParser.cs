using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using MarkdownBlock = Markdig.Syntax.Block;

namespace PlanGen.Documents;

/// <summary>PARSE: text of the internal dialect becomes a document. What the dialect does not have is a fault TPL02, never passed over.</summary>
public sealed class DocumentParser
{
    private readonly List<(int Line, string What)> refused = [];
    private readonly InlineParser inlines;
    private readonly TableParser tables;
    private int lines;

    /// <summary>A parser that was given nothing yet.</summary>
    public DocumentParser()
    {
        inlines = new(Refuse);
        tables = new(inlines, Refuse);
    }

    /// <summary>The document; with faults in <paramref name="report"/> it is not to be used.</summary>
    /// <param name="laidOut">What the templates made.</param>
    /// <param name="properties">What the document is.</param>
    /// <param name="report">Where faults go.</param>
    public static Document Parse(LaidOut laidOut, DocumentProperties properties, DiagnosticList report)
    {
        var parser = new DocumentParser();
        var document = new Document(properties, [.. parser.Parse(laidOut.Pieces)]);
        parser.Report(laidOut, report);
        return document;
    }

    /// <summary>Blocks of what the templates make, each piece parsed when its blocks are asked for.</summary>
    public IEnumerable<Block> Parse(IEnumerable<string> pieces)
    {
        foreach (var piece in pieces)
        {
            foreach (var block in Blocks(Markdig.Markdown.Parse(WithoutForbidden(piece), Dialect.Pipeline)))
            {
                yield return block;
            }

            lines += piece.AsSpan().Count('\n');
        }
    }

    /// <summary>Reports what was refused, now that all is laid out and parsed.</summary>
    /// <param name="laidOut">What the templates made, for the places of its lines.</param>
    /// <param name="report">Where faults go.</param>
    public void Report(LaidOut laidOut, DiagnosticList report)
    {
        foreach (var (line, what) in refused)
        {
            var (source, span) = laidOut.Lines[Math.Min(line, laidOut.Lines.Count - 1)];
            report.Add(source, span, TemplateFaults.Dialect.With(what, line + 1, Dialect.Summary));
        }
    }

    /// <summary>The piece, blanks in place of what no document can hold, which is refused.</summary>
    private string WithoutForbidden(string piece)
    {
        var line = lines;
        var start = 0;
        return Characters.Blank(piece, offset =>
        {
            line += piece.AsSpan(start, offset - start).Count('\n');
            start = offset;
            var what = (line, Characters.Name(piece[offset]));
            if (refused is not [.., var before] || before != what)
            {
                refused.Add(what);
            }
        });
    }

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

        refused.Add((lines + at.Line, what));
    }
}
