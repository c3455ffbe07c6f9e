using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>settings.xml: ours, with what shapes pages and lines taken from the user's document.</summary>
internal static class UserSettings
{
    /// <summary>What is taken, in the order of the schema (ECMA-376 Part 1 §17.15.1.78).</summary>
    private static readonly string[] Taken =
    [
        "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop",
        "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders",
        "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing", "displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery",
        "noPunctuationKerning", "characterSpacingControl", "strictFirstAndLastChars", "noLineBreaksAfter", "noLineBreaksBefore",
        "compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator",
    ];

    /// <summary>What Word needs even where the user's document does not say it.</summary>
    private static readonly string[] Needed = ["compat", "themeFontLang", "decimalSymbol", "listSeparator"];

    /// <summary>The part.</summary>
    /// <param name="own">Ours; it is changed.</param>
    /// <param name="user">The user's; null where the document has none.</param>
    /// <param name="hasHeaders">Whether the user's document has headers or footers, so that it is up to it whether even pages have their own.</param>
    public static XElement Merge(XElement own, XElement? user, bool hasHeaders)
    {
        foreach (var name in Taken)
        {
            var given = user?.Element(W + name);
            if (name == "evenAndOddHeaders" ? hasHeaders : given is not null || (user is not null && !Needed.Contains(name)))
            {
                own.Element(W + name)?.Remove();
            }

            if (given is not null && own.Element(W + name) is null)
            {
                Put(own, ["zoom", .. Taken], new XElement(given));
            }
        }

        return own;
    }

    /// <summary>Whether even pages have headers and footers of their own.</summary>
    public static bool HasEvenAndOdd(XElement settings) => IsOn(settings.Element(W + "evenAndOddHeaders"));
}
