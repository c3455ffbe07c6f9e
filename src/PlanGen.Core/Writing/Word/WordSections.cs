using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanGen.Writing.Word;

/// <summary>The properties of a section: its page, turned or not, and its footers.</summary>
internal static class WordSections
{
    /// <summary>The width of the text, in twips.</summary>
    public static int TextWidth(WordStyle style, bool isLandscape) => isLandscape
        ? WordStyle.PageHeight - style.Bottom - style.Top
        : WordStyle.PageWidth - style.Left - style.Right;

    /// <summary>The section's properties. A landscape page is the upright one turned, its binding edge on top (GB/T 9704—2012 §8).</summary>
    public static SectionProperties Build(WordStyle style, bool isLandscape)
    {
        var size = isLandscape
            ? new PageSize { Width = WordStyle.PageHeight, Height = WordStyle.PageWidth, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = WordStyle.PageWidth, Height = WordStyle.PageHeight };
        var margin = isLandscape
            ? Margin(style, style.Left, style.Top, style.Right, style.Bottom)
            : Margin(style, style.Top, style.Right, style.Bottom, style.Left);
        return new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId4" },
            new FooterReference { Type = HeaderFooterValues.Even, Id = "rId5" },
            new SectionType { Val = SectionMarkValues.NextPage },
            size,
            margin,
            new DocGrid { Type = DocGridValues.Lines, LinePitch = style.Line });
    }

    private static PageMargin Margin(WordStyle style, int top, int right, int bottom, int left) => new()
    {
        Top = top,
        Right = (uint)right,
        Bottom = bottom,
        Left = (uint)left,
        Header = (uint)style.Header,
        Footer = (uint)Math.Min(style.Footer, bottom - 400),
        Gutter = 0,
    };
}
