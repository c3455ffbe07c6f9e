using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Tests.Properties;
using PlanGen.Tests.Readers;
using PlanGen.Writing.Word;
using PlanGen.Writing.Word.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>Documents in a style from the user's document are valid and whole, whatever program it comes from.</summary>
public class UserDocumentReaderTests
{
    private const string Soffice = "soffice";
    private const string Pandoc = "pandoc";
    private const string PdfToText = "pdftotext";

    private static readonly Lazy<List<Document>> LazyDocuments = new(() => [.. StructureCatalog.BuiltIn.Select(structure => Pipeline.SampleDocument("full", structure))]);

    [Fact]
    public void An_office_document_serves() => AssertServes(OfficeDocument.File().Bytes());

    [Fact]
    public void A_document_with_nothing_in_it_serves() => AssertServes(WordFile.Of("").Bytes());

    [Fact]
    public void A_document_made_here_serves() => Assert.All(
        WordStyleCatalog.BuiltIn,
        style => AssertServes(Pipeline.Write(LazyDocuments.Value[0], new WordWriter(style, isAutomatic: true))));

    [FactWith(Pandoc)]
    public void The_reference_document_of_pandoc_serves()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "reference.docx");
        Programs.Run(Programs.Find(Pandoc)!, ["-o", path, "--print-default-data-file", "reference.docx"]);
        AssertServes(File.ReadAllBytes(path));
    }

    /// <summary>Its empty document was made in Word.</summary>
    [FactWithPythonDocx]
    public void A_document_of_python_docx_serves()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "python.docx");
        Programs.Run(Programs.PythonWithDocx.Value!, ["-c", "import docx, sys; d = docx.Document(); d.sections[0].header.paragraphs[0].text = 'x'; d.add_heading('y'); d.save(sys.argv[1])", path]);
        AssertServes(File.ReadAllBytes(path));
    }

    [FactWith(Soffice, PdfToText)]
    public void A_document_of_LibreOffice_serves_and_LibreOffice_shows_the_whole_text_in_it()
    {
        using var folder = new TemporaryFolder();
        LibreOffice.Convert(folder, "docx:MS Word 2007 XML", [folder.Write("given.txt", "第一段\n第二段\n"u8)]);
        var given = File.ReadAllBytes(Path.Combine(folder.Path, "given.docx"));
        AssertServes(given);
        var style = UserDocument.Read(given).Style;

        // LibreOffice cuts a row that is higher than the page, which on the small page of that document one is.
        var office = UserDocument.Read(OfficeDocument.File(OfficeDocument.Section.Replace("w:w=\"10000\" w:h=\"14000\"", "w:w=\"11906\" w:h=\"16838\"", StringComparison.Ordinal)).Bytes()).Style;
        LibreOffice.Convert(folder, "pdf", LazyDocuments.Value.SelectMany((document, i) => new[]
        {
            folder.Write($"given-{i}.docx", Pipeline.Write(document, new WordWriter(style))),
            folder.Write($"office-{i}.docx", Pipeline.Write(document, new WordWriter(office))),
        }));
        for (var i = 0; i < LazyDocuments.Value.Count; i++)
        {
            Assert.Empty(Missing(folder, $"given-{i}", LazyDocuments.Value[i]));
            Assert.Empty(Missing(folder, $"office-{i}", LazyDocuments.Value[i]));
        }
    }

    private static void AssertServes(byte[] file)
    {
        var style = UserDocument.Read(file).Style;
        foreach (var document in LazyDocuments.Value)
        {
            foreach (var isAutomatic in new[] { false, true })
            {
                var written = Pipeline.Write(document, new WordWriter(style, isAutomatic));
                Assert.Empty(Errors(written));
                if (!isAutomatic)
                {
                    Assert.Equal(DocumentText.Lines(document.Blocks), FormatReaders.Lines("docx", written));
                }
            }
        }
    }

    private static List<string> Errors(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The characters of each line that a page shows less often than the document has them; where lines break does not matter.</summary>
    private static IEnumerable<string> Missing(TemporaryFolder folder, string name, Document document)
    {
        var shown = Programs.Run(Programs.Find(PdfToText)!, ["-raw", Path.Combine(folder.Path, name + ".pdf"), "-"]).Where(character => !char.IsWhiteSpace(character)).CountBy(character => character).ToDictionary();
        return DocumentText.Lines(document.Blocks).SelectMany(line => line).Where(character => !char.IsWhiteSpace(character)).CountBy(character => character)
            .Where(pair => shown.GetValueOrDefault(pair.Key) < pair.Value).Select(pair => $"{name}: {pair.Key} {shown.GetValueOrDefault(pair.Key)} < {pair.Value}");
    }
}
