using System.Text.Json;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>The Word document as programs other than Word read it.</summary>
public class WordReaderTests
{
    private const string Soffice = "soffice";

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
        LibreOffice.Convert(folder, "pdf", RenderedPlan.All.Select(plan => folder.Write(plan.Name + ".docx", plan.Files["docx"])));
        Assert.All(RenderedPlan.All, plan => Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, plan.Name + ".pdf"))[..5]));
    }
}
