using System.Text;
using System.Xml;
using PlanGen.Documents;
using PlanGen.Layout;

namespace PlanGen.Writing.Word;

/// <summary>A Word document (ECMA-376), its look taken from a style, its parts streamed one by one.</summary>
/// <param name="chosen">The style; null for the default.</param>
/// <param name="isAutomatic">Whether Word numbers by itself; else numbers are text, which no office system strips.</param>
public sealed class WordWriter(WordStyle? chosen = null, bool isAutomatic = false) : BinaryDocumentWriter("docx", new("Word 文档", "Word document"))
{
    private const string Package = "formats/word/package/";

    /// <summary>The parts that are the same in every document.</summary>
    private static readonly string[] FixedParts = ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/_rels/document.xml.rels", "word/settings.xml"];

    /// <summary>The style.</summary>
    public WordStyle Style => chosen ?? WordStyleCatalog.Default;

    /// <inheritdoc/>
    public override void Write(Document document, Stream output)
    {
        var style = Style;
        var numbering = isAutomatic ? new WordNumbering(document.Blocks) : null;
        using var package = new WordPackage(output);
        foreach (var part in FixedParts)
        {
            package.Add(part, style.Shell?.InPlaceOf(part) ?? Encoding.UTF8.GetBytes(BuiltInFiles.Read(Package + part)));
        }

        foreach (var part in style.Shell?.Parts ?? [])
        {
            package.Add(part.Name, part.Bytes);
        }

        package.AddXml("docProps/core.xml", xml => WordProperties.WriteCore(document.Properties, xml));
        package.AddXml("word/styles.xml", xml => WriteStyles(style, numbering, xml));
        package.AddXml("word/fontTable.xml", xml => WriteFonts(style, xml));
        if (style.Shell is not { HasFooter: true })
        {
            package.AddXml("word/footer1.xml", xml => WordFooters.Build(style, isOdd: true).WriteTo(xml));
            package.AddXml("word/footer2.xml", xml => WordFooters.Build(style, isOdd: false).WriteTo(xml));
        }

        package.AddXml("word/numbering.xml", xml => (numbering?.Build(style) ?? new("numbering")).WriteTo(xml));
        package.AddXml("word/document.xml", xml => new WordBody(style, numbering, xml).Write(document.Blocks));
        package.AddXml(WordPackage.HashPart, xml => WordProperties.WriteCustom(document.Properties, package.Hash(), xml));
    }

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
