using PlanGen.Documents;
using PlanGen.Layout;

namespace PlanGen.Writing.Html;

/// <summary>One self-contained HTML file: the shell and style of <c>templates/formats/html</c> around the document.</summary>
public sealed class HtmlWriter() : TextDocumentWriter("html", new("网页", "web page"))
{
    private static readonly Lazy<string[]> Shell = new(() =>
        BuiltInFiles.Read("formats/html/page.html").Replace("{{style}}", BuiltInFiles.Read("formats/html/style.css"), StringComparison.Ordinal)
            .Split(["{{title}}", "{{contents}}", "{{body}}"], StringSplitOptions.None));

    /// <inheritdoc/>
    public override void Write(Document document, TextWriter output)
    {
        var blocks = document.Blocks.ToList();
        output.Write(Shell.Value[0]);
        HtmlText.Write(document.Properties.Title, output);
        output.Write(Shell.Value[1]);
        HtmlContents.Write(blocks, output);
        output.Write(Shell.Value[2]);
        new HtmlBlocks(output).Write(blocks);
        output.Write(Shell.Value[3]);
    }
}
