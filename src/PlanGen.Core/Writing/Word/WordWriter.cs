using System.Text;
using System.Xml;
using PlanGen.Documents;
using PlanGen.Layout;

namespace PlanGen.Writing.Word;

/// <summary>A Word document (ECMA-376), its look taken from a style, its parts streamed one by one.</summary>
/// <param name="chosen">The style; null for the default.</param>
/// <param name="isAutomatic">Whether Word numbers by itself; else numbers are text, which no office system strips.</param>
public sealed class WordWriter(WordStyle? chosen = null, bool isAutomatic = false) : DocumentWriter("docx", new("Word 文档", "Word document"))
{
    private const string Package = "formats/word/package/";
    private const string Styles = "word/styles.xml";
    private const string Fonts = "word/fontTable.xml";
    private const string OddFooter = "word/footer1.xml";
    private const string EvenFooter = "word/footer2.xml";
    private const string Numbers = "word/numbering.xml";

    /// <summary>The parts that are the same in every document.</summary>
    private static readonly string[] FixedParts = ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/_rels/document.xml.rels", "word/settings.xml"];

    private readonly Lazy<Dictionary<string, byte[]>> shared = new(() => Share(chosen ?? WordStyleCatalog.Default, isAutomatic));

    /// <summary>The style.</summary>
    public WordStyle Style => chosen ?? WordStyleCatalog.Default;

    /// <inheritdoc/>
    public override void Prepare() => _ = shared.Value;

    /// <inheritdoc/>
    public override void Write(Document document, Stream output)
    {
        var style = Style;
        using var package = new WordPackage(output);
        foreach (var part in FixedParts)
        {
            package.Add(part, shared.Value[part]);
        }

        foreach (var part in style.Shell?.Parts ?? [])
        {
            package.Add(part.Name, part.Bytes);
        }

        package.Add("docProps/core.xml", WordPackage.Xml(xml => WordProperties.WriteCore(document.Properties, xml)));
        var blocks = isAutomatic ? [.. document.Blocks] : document.Blocks;
        var numbering = isAutomatic ? new WordNumbering(blocks) : null;
        var own = numbering is null ? shared.Value : Numbered(style, numbering);
        package.Add(Styles, own[Styles]);
        package.Add(Fonts, shared.Value[Fonts]);
        if (style.Shell is not { HasFooter: true })
        {
            package.Add(OddFooter, shared.Value[OddFooter]);
            package.Add(EvenFooter, shared.Value[EvenFooter]);
        }

        package.Add(Numbers, own[Numbers]);
        package.AddXml("word/document.xml", xml => new WordBody(style, numbering, xml).Write(blocks));
        package.Add(WordPackage.HashPart, WordPackage.Xml(xml => WordProperties.WriteCustom(document.Properties, package.Hash(), xml)));
    }

    /// <summary>The parts that are the same in every document of a style.</summary>
    private static Dictionary<string, byte[]> Share(WordStyle style, bool isAutomatic)
    {
        var parts = FixedParts.ToDictionary(part => part, part => style.Shell?.InPlaceOf(part) ?? Encoding.UTF8.GetBytes(BuiltInFiles.Read(Package + part)));
        parts.Add(Fonts, WordPackage.Xml(xml => WriteFonts(style, xml)));
        if (style.Shell is not { HasFooter: true })
        {
            parts.Add(OddFooter, WordPackage.Xml(xml => WordFooters.Build(style, isOdd: true).WriteTo(xml)));
            parts.Add(EvenFooter, WordPackage.Xml(xml => WordFooters.Build(style, isOdd: false).WriteTo(xml)));
        }

        return isAutomatic ? parts : parts.Concat(Numbered(style, null)).ToDictionary();
    }

    /// <summary>The parts that Word's own numbering changes from document to document.</summary>
    private static Dictionary<string, byte[]> Numbered(WordStyle style, WordNumbering? numbering) => new()
    {
        [Styles] = WordPackage.Xml(xml => WriteStyles(style, numbering, xml)),
        [Numbers] = WordPackage.Xml(xml => (numbering?.Build(style) ?? new("numbering")).WriteTo(xml)),
    };

    private static void WriteStyles(WordStyle style, WordNumbering? numbering, XmlWriter xml)
    {
        if (style.Sheet is { } sheet)
        {
            sheet.Build(numbering).WriteTo(xml);
        }
        else
        {
            WordStyles.Build(style, numbering).WriteTo(xml);
        }
    }

    private static void WriteFonts(WordStyle style, XmlWriter xml)
    {
        if (style.Shell is { } shell)
        {
            shell.Fonts.WriteTo(xml);
        }
        else
        {
            WordStyles.BuildFonts(style).WriteTo(xml);
        }
    }
}
