using System.Text.Json;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>The Word document as programs other than Word read it.</summary>
public class WordReaderTests
{
    private const string Soffice = "soffice";
    private const string PdfToText = "pdftotext";
    private const int LinesOfPage = 22;
    private const int CharactersOfLine = 28;

    [FactWithPythonDocx]
    public void Python_docx_reads_the_same_text_in_the_same_order()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("docx_lines.py", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Readers", "docx_lines.py")));
        var output = Programs.Run(Programs.PythonWithDocx.Value!, [script, .. RenderedPlan.All.Select(plan => folder.Write(plan.Name + ".docx", plan.Files["docx"]))]);
        var found = JsonSerializer.Deserialize<string[][]>(output)!;
        Difference.None(RenderedPlan.All.Zip(found, (plan, lines) => (plan.Name, plan.Lines, (IReadOnlyList<string>)lines)));
        Assert.Equal(RenderedPlan.All.Count, found.Length);
    }

    [FactWith(Soffice)]
    public void LibreOffice_makes_a_PDF_of_every_document()
    {
        using var folder = new TemporaryFolder();
        ToPdf(folder, RenderedPlan.All);
        Assert.All(RenderedPlan.All, plan => Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, plan.Name + ".pdf"))[..5]));
    }

    [FactWith(Soffice, PdfToText)]
    public void A_full_page_has_22_lines_of_28_characters()
    {
        // Text of one paragraph, which fills the pages but for the title on the first.
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Range(0, 3 * LinesOfPage * CharactersOfLine).Select(i => (char)(0x4e00 + (i % 1000))));
        var plan = RenderedPlan.Of("full-pages", $"标题: 题\n前言: {text}\n", "classic");
        ToPdf(folder, [plan]);
        var pages = Programs.Run(Programs.Find(PdfToText)!, ["-raw", Path.Combine(folder.Path, plan.Name + ".pdf"), "-"]).Split('\f');
        string[] lines = [.. pages[1].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        Assert.Equal("— 2 —", lines[^1]);
        Assert.Equal(Enumerable.Repeat(CharactersOfLine, LinesOfPage), lines[..^1].Select(line => line.Length));
    }

    private static void ToPdf(TemporaryFolder folder, IEnumerable<RenderedPlan> plans) => Programs.Run(Programs.Find(Soffice)!,
    [
        "-env:UserInstallation=" + new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri,
        "--headless", "--convert-to", "pdf", "--outdir", folder.Path,
        .. plans.Select(plan => folder.Write(plan.Name + ".docx", plan.Files["docx"])),
    ]);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactWithPythonDocxAttribute : FactAttribute
    {
        public FactWithPythonDocxAttribute() => Skip = Programs.PythonWithDocx.Value is null ? "no python3 that can import docx (python-docx)" : null;
    }
}
