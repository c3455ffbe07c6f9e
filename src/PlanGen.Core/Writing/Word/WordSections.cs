using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

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
        section.Append(new SectionType { Val = SectionMarkValues.NextPage });
        section.Append(new PageSize { Width = (uint)page.Width, Height = (uint)page.Height, Orient = page.Width > page.Height ? new(PageOrientationValues.Landscape) : null });
        section.Append(new PageMargin
        {
            Top = page.Top,
            Right = (uint)page.Right,
            Bottom = page.Bottom,
            Left = (uint)page.Left,
            Header = (uint)page.Header,
            Footer = (uint)page.Footer,
            Gutter = (uint)page.Gutter,
        });
        section.Append(Verbatim(style.Borders));
        section.Append(Verbatim(style.PageNumbers));
        if (style.HasTitlePage && isFirst)
        {
            section.Append(new TitlePage());
        }

        section.Append(style.Shell is null ? [new DocGrid { Type = DocGridValues.Lines, LinePitch = style.Line }] : Verbatim(style.Grid));
        return section;
    }

    private static WordPage PageOf(WordStyle style, bool isLandscape) => isLandscape ? style.Page.Turned() : style.Page;

    private static WordNode Reference(WordRunning running)
    {
        HeaderFooterValues use = running.Use switch
        {
            "even" => HeaderFooterValues.Even,
            "first" => HeaderFooterValues.First,
            _ => HeaderFooterValues.Default,
        };
        return running.IsHeader ? new HeaderReference { Type = use, Id = running.Id } : new FooterReference { Type = use, Id = running.Id };
    }

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
