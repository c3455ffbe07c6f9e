using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanGen.Tests.Properties;

/// <summary>Reads a written document back as lines of text, one a heading, paragraph or paragraph of a cell; empty ones are left out.</summary>
internal static partial class FormatReaders
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().Build();

    /// <summary>The lines of a file in the format of that id.</summary>
    public static IEnumerable<string> Lines(string format, byte[] file) => (format switch
    {
        "md" => OfMarkdown(Encoding.UTF8.GetString(file)),
        "html" => OfHtml(Encoding.UTF8.GetString(file)),
        "docx" => OfWord(file),
        _ => throw new System.Diagnostics.UnreachableException(format),
    }).Where(line => line.Length > 0);

    private static IEnumerable<string> OfHtml(string html)
    {
        var main = html[html.IndexOf("<main>", StringComparison.Ordinal)..];
        return Element().Matches(main).Select(match => WebUtility.HtmlDecode(Tag().Replace(match.Groups["text"].Value, "")));
    }

    private static IEnumerable<string> OfWord(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(part, LoadOptions.PreserveWhitespace).Descendants(W + "p")
            .Select(paragraph => string.Concat(paragraph.Elements(W + "r").Elements().Select(one => one.Name == W + "t" ? one.Value : one.Name == W + "tab" ? "\t" : "")))];
    }

    private static IEnumerable<string> OfMarkdown(string markdown) => Blocks(Markdig.Markdown.Parse(markdown, Pipeline));

    private static IEnumerable<string> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        HeadingBlock or ParagraphBlock => Inlines(((LeafBlock)block).Inline!).Split("<br>\0"),
        Table or TableRow or TableCell => Blocks((ContainerBlock)block),
        HtmlBlock html when html.Lines.ToString().StartsWith("<!-- markdownlint", StringComparison.Ordinal) => [],
        ThematicBreakBlock => Enumerable.Empty<string>(),
        _ => [$"<{block.GetType().Name}>"],
    });

    private static string Inlines(ContainerInline inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        HtmlInline { Tag: "<br>" } => "<br>\0",
        LinkInline { IsAutoLink: true } link => Inlines(link),
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } bold => Inlines(bold),
        _ => $"<{inline.GetType().Name}>",
    }));

    [GeneratedRegex("<(?<tag>h[1-6]|p)(?: [^>]*)?>(?<text>.*?)</\\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Tag();
}
