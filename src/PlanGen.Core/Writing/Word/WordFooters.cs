namespace PlanGen.Writing.Word;

/// <summary>The page number: — 1 —, right on odd and left on even pages, one character in (GB/T 9704—2012 §7.5).</summary>
internal static class WordFooters
{
    private const string OneCharacter = "280"; // twips

    /// <summary>footer1.xml for odd, footer2.xml for even pages.</summary>
    public static WordElement Build(WordStyle style, bool isOdd)
    {
        var indent = isOdd
            ? new WordElement("ind") { ["right"] = OneCharacter, ["rightChars"] = "100" }
            : new WordElement("ind") { ["left"] = OneCharacter, ["leftChars"] = "100" };
        return new(
            "ftr",
            new WordElement(
                "p",
            new WordElement("pPr",
                WordElement.Of("pStyle", style.Of("footer")!.Id),
                indent,
                WordElement.Of("jc", isOdd ? "right" : "left")),
            Text("— "),
            new WordElement("r", Field("begin")),
            new WordElement("r", new WordElement("instrText") { Text = " PAGE " }),
            new WordElement("r", Field("separate")),
            new WordElement("r", "1"),
            new WordElement("r", Field("end")),
            Text(" —")));
    }

    private static WordElement Field(string end) => new("fldChar") { ["fldCharType"] = end };

    private static WordElement Text(string text) => new("r", text);
}
