using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanGen.Writing.Word;

/// <summary>The page number: — 1 —, right on odd and left on even pages, one character in (GB/T 9704—2012 §7.5).</summary>
internal static class WordFooters
{
    private const int OneCharacter = 280;

    /// <summary>footer1.xml for odd, footer2.xml for even pages.</summary>
    public static WordElement Build(WordStyle style, bool isOdd)
    {
        var indent = isOdd
            ? new Indentation { RightChars = 100, Right = $"{OneCharacter}" }
            : new Indentation { LeftChars = 100, Left = $"{OneCharacter}" };
        return new(
            "ftr",
            new WordElement(
                "p",
            new WordElement("pPr",
                new ParagraphStyleId { Val = style.Of("footer")!.Id },
                indent,
                new Justification { Val = isOdd ? JustificationValues.Right : JustificationValues.Left }),
            Text("— "),
            new WordElement("r", Field("begin")),
            new WordElement("r", new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            new WordElement("r", Field("separate")),
            new WordElement("r", new Text("1")),
            new WordElement("r", Field("end")),
            Text(" —")));
    }

    private static WordElement Field(string end) => new("fldChar") { ["fldCharType"] = end };

    private static WordElement Text(string text) => new("r", text);
}
