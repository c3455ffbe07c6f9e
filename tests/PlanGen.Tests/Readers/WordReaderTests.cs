using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>The Word document as programs other than Word read it.</summary>
public partial class WordReaderTests
{
    private const string Soffice = "soffice";
    private const string Pandoc = "pandoc";

    [FactWithPythonDocx]
    public void Python_docx_reads_the_same_text_in_the_same_order()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("docx_lines.py", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Readers", "docx_lines.py")));
        IReadOnlyList<(string Name, IReadOnlyList<string> Lines, byte[] File)> documents =
        [
            .. RenderedPlan.All.Select(plan => (plan.Name, plan.Lines, plan.Files["docx"])),
            .. WordVariant.All.Select(variant => (variant.Name, variant.Lines(numberEnd: null, isImprintRead: true, areContentsRead: false), variant.File)),
        ];
        var output = Programs.Run(Programs.PythonWithDocx.Value!, [script, .. documents.Select(document => folder.Write(document.Name + ".docx", document.File))]);
        var found = JsonSerializer.Deserialize<string[][]>(output)!;
        Difference.None(documents.Zip(found, (document, lines) => (document.Name, document.Lines, (IReadOnlyList<string>)lines)));
        Assert.Equal(documents.Count, found.Length);
    }

    /// <summary>Its plain text leaves out what floats, puts a blank after its own numbers, and indents the deeper ones.</summary>
    [FactWith(Soffice)]
    public void LibreOffice_reads_the_same_text_and_counts_as_we_do()
    {
        using var folder = new TemporaryFolder();
        LibreOffice.Convert(folder, "txt:Text (encoded):UTF8", WordVariant.All.Select(variant => folder.Write(variant.Name + ".docx", variant.File)));
        Difference.None(WordVariant.All.Select(variant => (
            variant.Name,
            variant.Lines(numberEnd: " ", isImprintRead: false, areContentsRead: true),
            (IReadOnlyList<string>)[.. File.ReadAllText(Path.Combine(folder.Path, variant.Name + ".txt")).Split('\n').Where(line => line.Length > 0).Select(line => variant.IsAutomatic ? line.TrimStart(' ') : line)])));
    }

    [FactWith(Pandoc)]
    public void Pandoc_reads_the_same_text()
    {
        using var folder = new TemporaryFolder();
        Difference.None(WordVariant.All.Select(variant => (
            variant.Name,
            variant.Lines(numberEnd: null, isImprintRead: true, areContentsRead: true).Select(line => Blanks().Replace(line, " ")).ToList() as IReadOnlyList<string>,
            PandocText.Lines(Programs.Run(Programs.Find(Pandoc)!, ["-f", "docx", "-t", "json", folder.Write(variant.Name + ".docx", variant.File)])))));
    }

    [FactWith(Soffice)]
    public void LibreOffice_makes_a_PDF_of_every_document()
    {
        using var folder = new TemporaryFolder();
        LibreOffice.Convert(folder, "pdf", RenderedPlan.All.Select(plan => folder.Write(plan.Name + ".docx", plan.Files["docx"])));
        Assert.All(RenderedPlan.All, plan => Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, plan.Name + ".pdf"))[..5]));
    }

    /// <summary>Pandoc has one blank for any number of blanks and tabs.</summary>
    [GeneratedRegex("[ \t]+")]
    private static partial Regex Blanks();
}
