using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanGen.Writing.Word;

/// <summary>The page number: — 1 —, right on odd and left on even pages, one character in (GB/T 9704—2012 §7.5).</summary>
internal static class WordFooters
{
    private const int OneCharacter = 280;

    /// <summary>footer1.xml for odd, footer2.xml for even pages.</summary>
    public static Footer Build(WordStyle style, bool isOdd)
    {
        var indent = isOdd
            ? new Indentation { RightChars = 100, Right = $"{OneCharacter}" }
            : new Indentation { LeftChars = 100, Left = $"{OneCharacter}" };
        return new(new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = style.Of("footer")!.Id },
                indent,
                new Justification { Val = isOdd ? JustificationValues.Right : JustificationValues.Left }),
            Text("— "),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            Text(" —")));
    }

    private static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
