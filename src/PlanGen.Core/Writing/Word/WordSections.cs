using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace PlanGen.Writing.Word;

/// <summary>The properties of a section: its page, turned or not, its headers and footers.</summary>
internal static class WordSections
{
    /// <summary>The width of the text, in twips.</summary>
    public static int TextWidth(WordStyle style, bool isLandscape) => PageOf(style, isLandscape).TextWidth;

    /// <summary>The section's properties.</summary>
    public static WordElement Build(WordStyle style, bool isLandscape, bool isFirst)
    {
        var page = PageOf(style, isLandscape);
        var section = new WordElement("sectPr");
        section.Append([.. style.Running.Select(Reference)]);
        section.Append(WordElement.Of("type", "nextPage"));
        section.Append(new WordElement("pgSz") { ["w"] = WordElement.Number(page.Width), ["h"] = WordElement.Number(page.Height), ["orient"] = page.Width > page.Height ? "landscape" : null });
        section.Append(new WordElement("pgMar")
        {
            ["top"] = WordElement.Number(page.Top),
            ["right"] = WordElement.Number(page.Right),
            ["bottom"] = WordElement.Number(page.Bottom),
            ["left"] = WordElement.Number(page.Left),
            ["header"] = WordElement.Number(page.Header),
            ["footer"] = WordElement.Number(page.Footer),
            ["gutter"] = WordElement.Number(page.Gutter),
        });
        section.Append(Verbatim(style.Borders));
        section.Append(Verbatim(style.PageNumbers));
        if (style.HasTitlePage && isFirst)
        {
            section.Append(new WordElement("titlePg"));
        }

        section.Append(style.Shell is null ? [new WordElement("docGrid") { ["type"] = "lines", ["linePitch"] = WordElement.Number(style.Line) }] : Verbatim(style.Grid));
        return section;
    }

    private static WordPage PageOf(WordStyle style, bool isLandscape) => isLandscape ? style.Page.Turned() : style.Page;

    private static WordNode Reference(WordRunning running) =>
        new WordElement(running.IsHeader ? "headerReference" : "footerReference") { ["type"] = running.Use, Relationship = running.Id };

    private static WordNode[] Verbatim(XElement? xml) => xml is null ? [] : [Copy(xml)];

    private static OpenXmlUnknownElement Copy(XElement xml)
    {
        var copy = new OpenXmlUnknownElement("w", xml.Name.LocalName, xml.Name.NamespaceName);
        foreach (var attribute in xml.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            copy.SetAttribute(new("w", attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value));
        }

        copy.Append(xml.Elements().Select(Copy));
        return copy;
    }
}
