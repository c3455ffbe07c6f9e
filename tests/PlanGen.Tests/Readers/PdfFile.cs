using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace PlanGen.Tests.Readers;

/// <summary>A PDF as poppler sees it. All places are in millimetres from the upper left corner of the page.</summary>
/// <param name="folder">Where it stands.</param>
/// <param name="name">Its name without extension.</param>
internal sealed class PdfFile(TemporaryFolder folder, string name)
{
    private const double MillimetresPerPoint = 25.4 / 72;
    private readonly string path = Path.Combine(folder.Path, name + ".pdf");

    /// <summary>The name without extension.</summary>
    public string Name => name;

    /// <summary>The pages with their words, in order.</summary>
    public IReadOnlyList<PdfPage> Pages()
    {
        var pages = Elements(Programs.Run(Programs.Find("pdftotext")!, ["-bbox", path, "-"]), "page");
        return
        [
            .. pages.Select(page => new PdfPage(
                Number(page, "width"),
                [.. page.Elements().Select(word => new PdfWord(word.Value, Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax")))])),
        ];
    }

    /// <summary>The pieces of text of one font each, page by page.</summary>
    public IReadOnlyList<PdfPiece> Pieces()
    {
        var fonts = new Dictionary<string, (string Family, int Size)>();
        var pieces = new List<PdfPiece>();
        var xml = Programs.Run(Programs.Find("pdftohtml")!, ["-xml", "-stdout", "-i", "-fontfullname", "-zoom", "1", path]);
        foreach (var element in Elements(xml, "page").Elements())
        {
            if (element.Name.LocalName == "fontspec")
            {
                fonts[element.Attribute("id")!.Value] = (element.Attribute("family")!.Value.Split('+')[^1], (int)element.Attribute("size")!);
            }
            else
            {
                var (family, size) = fonts[element.Attribute("font")!.Value];
                pieces.Add(new(element.Value, family, size, Number(element, "top"), Number(element.Parent!, "width")));
            }
        }

        return pieces;
    }

    /// <summary>A page as it is seen.</summary>
    /// <param name="page">The page's number, from 1.</param>
    public PageImage Image(int page)
    {
        var root = Path.Combine(folder.Path, $"{name}-{page}");
        Programs.Run(
            Programs.Find("pdftoppm")!,
            ["-r", PageImage.Resolution.ToString(CultureInfo.InvariantCulture), "-f", $"{page}", "-l", $"{page}", "-singlefile", path, root]);
        return new(File.ReadAllBytes(root + ".ppm"));
    }

    private static IEnumerable<XElement> Elements(string xml, string element)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants().Where(one => one.Name.LocalName == element);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture) * MillimetresPerPoint;
}

/// <summary>A page.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Words">Its words, where blanks, fonts and scripts part them.</param>
internal sealed record PdfPage(double Width, IReadOnlyList<PdfWord> Words);

/// <summary>A word and the box of its line.</summary>
internal sealed record PdfWord(string Text, double Left, double Top, double Right, double Bottom);

/// <summary>A piece of text of one font.</summary>
/// <param name="Text">The text.</param>
/// <param name="Font">The font's name in the PDF.</param>
/// <param name="Size">In points.</param>
/// <param name="Top">Its place on the page.</param>
/// <param name="PageWidth">The width of the page.</param>
internal sealed record PdfPiece(string Text, string Font, int Size, double Top, double PageWidth);
