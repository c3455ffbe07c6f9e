using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>The order that the schema asks of the children of styles. Word reads them in any; not every program keeps to it.</summary>
internal static class UserOrder
{
    /// <summary>The children of a style (ECMA-376 Part 1 §17.7.4.17).</summary>
    public static readonly string[] Style =
    [
        "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
        "personal", "personalCompose", "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
    ];

    /// <summary>The children of pPr (§17.3.1.26).</summary>
    public static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>The children of rPr (§17.3.2.28).</summary>
    public static readonly string[] Run =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
        "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
        "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    /// <summary>The children of tcPr (§17.7.6.9).</summary>
    private static readonly string[] Cell =
        ["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark"];

    private static readonly (string Name, string[] Order)[] All = [("style", Style), ("pPr", Paragraph), ("rPr", Run), ("tcPr", Cell)];

    /// <summary>Puts the children of all styles in order.</summary>
    public static void Sort(XElement styles)
    {
        foreach (var (name, order) in All)
        {
            foreach (var element in styles.Descendants(W + name).ToList())
            {
                element.ReplaceNodes(element.Elements().OrderBy(child => child.Name.Namespace == W && Array.IndexOf(order, child.Name.LocalName) is >= 0 and var place ? place : order.Length).ToArray());
            }
        }
    }
}
