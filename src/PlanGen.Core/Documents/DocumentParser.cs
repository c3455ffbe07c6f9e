using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Sources;
using MarkdownBlock = Markdig.Syntax.Block;

namespace PlanGen.Documents;

/// <summary>PARSE: text of the internal dialect becomes a document. What the dialect does not have is a fault TPL02, never passed over.</summary>
public sealed class DocumentParser
{
    private readonly SourceText source;
    private readonly DiagnosticList report;
    private readonly InlineParser inlines;
    private readonly TableParser tables;

    private DocumentParser(SourceText source, DiagnosticList report)
    {
        this.source = source;
        this.report = report;
        inlines = new(Refuse);
        tables = new(inlines, Refuse);
    }

    /// <summary>The document; with faults in <paramref name="report"/> it is not to be used.</summary>
    /// <param name="markdown">What the templates made.</param>
    /// <param name="properties">What the document is.</param>
    /// <param name="structure">The structure whose templates made it, named in faults.</param>
    /// <param name="report">Where faults go.</param>
    public static Document Parse(string markdown, DocumentProperties properties, Structure structure, DiagnosticList report)
    {
        var parser = new DocumentParser(structure.Templates[^1], report);
        return new(properties, [.. parser.Blocks(Markdig.Markdown.Parse(markdown, Dialect.Pipeline))]);
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
                return [new PageBreak()];
            case Dialect.Landscape:
                return [new Landscape([.. Blocks(part)])];
            case Dialect.Table or Dialect.Card:
                return [tables.Parse(part)];
            case { } role when Dialect.Roles.TryGetValue(role, out var value):
                return Blocks(part).OfType<Paragraph>().Select(paragraph => paragraph with { Role = value });
            default:
                Refuse(part, "::: " + part.Info);
                return [];
        }
    }

    private void Refuse(MarkdownObject node, string what)
    {
        var line = node is MarkdownBlock block ? block.Line + 1 : node.Line + 1;
        report.Add(source, default, TemplateFaults.Dialect.With(what, line, Dialect.Summary));
    }
}
