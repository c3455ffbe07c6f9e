namespace PlanGen.Writing.Word;

/// <summary>The parts styles.xml and fontTable.xml. Every paragraph has a style, and nothing is left to a default that Word and WPS set differently.</summary>
internal static class WordStyles
{
    /// <summary>styles.xml; with Word's own numbering the heading styles bear it.</summary>
    public static WordElement Build(WordStyle style, WordNumbering? numbering)
    {
        var styles = new WordElement("styles", new WordElement("docDefaults",
            new WordElement("rPrDefault", new WordElement("rPr",
                Fonts(style.Latin, style.Of("body")!.Font),
                new WordElement("lang") { ["val"] = "en-US", ["eastAsia"] = "zh-CN" })),
            new WordElement("pPrDefault")));
        foreach (var look in style.Looks)
        {
            styles.Append(look.IsForRuns ? OfRuns(style, look) : OfParagraphs(style, look, numbering));
        }

        styles.Append(BuildTable());
        return styles;
    }

    /// <summary>The style of tables that have none.</summary>
    public static WordElement BuildTable() => new(
        "style",
        WordElement.Of("name", "Normal Table"),
        WordElement.Of("uiPriority", 99),
        new WordElement("semiHidden"),
        new WordElement("tblPr",
            Width("tblInd", 0),
            new WordElement("tblCellMar", Width("top", 40), Width("left", 100), Width("bottom", 40), Width("right", 100)))) { ["type"] = "table", ["styleId"] = "NormalTable", ["default"] = "true" };

    /// <summary>fontTable.xml: for each font what to take in its place.</summary>
    public static WordElement BuildFonts(WordStyle style)
    {
        var fonts = new WordElement("fonts");
        foreach (var names in style.Fonts.Values)
        {
            fonts.Append(new WordElement(
                "font",
                WordElement.Of("altName", names.Count > 1 ? names[1] : names[0]),
                WordElement.Of("charset", "86"),
                WordElement.Of("pitch", "variable")) { ["name"] = names[0] });
        }

        fonts.Append(new WordElement("font", WordElement.Of("charset", "00"), WordElement.Of("pitch", "variable")) { ["name"] = style.Latin });
        return fonts;
    }

    /// <summary>The style of a look for paragraphs; with Word's own numbering that of a heading bears it.</summary>
    public static WordElement OfParagraphs(WordStyle style, WordLook look, WordNumbering? numbering)
    {
        var isBody = look.Role == "body";
        var paragraph = new WordElement("pPr");
        if (look.IsKeptWithNext)
        {
            paragraph.Append(new WordElement("keepNext"));
        }

        paragraph.Append(WordElement.Not("widowControl"));
        if (look.Role.StartsWith("heading-", StringComparison.Ordinal) && numbering?.Patterns[look.Role[^1] - '1'] is not null)
        {
            paragraph.Append(new WordElement("numPr",
                WordElement.Of("ilvl", look.Role[^1] - '1'),
                WordElement.Of("numId", WordNumbering.MainList)));
        }

        paragraph.Append(
            new WordElement("kinsoku"),
            new WordElement("wordWrap"),
            new WordElement("overflowPunct"),
            WordElement.Not("autoSpaceDE"),
            WordElement.Not("autoSpaceDN"),
            WordElement.Not("adjustRightInd"),
            WordElement.Not("snapToGrid"),
            Lines(look),
            Indentation(look.Indents),
            Alignment(look));
        if (look.Role.StartsWith("heading-", StringComparison.Ordinal))
        {
            paragraph.Append(WordElement.Of("outlineLvl", look.Role[^1] - '1'));
        }

        // The page number's digits are of its Chinese font too (§7.5).
        var run = new WordElement("rPr", look.Role == "footer" ? Fonts(look.Font, look.Font) : Fonts(style.Latin, look.Font));
        if (look.IsBold)
        {
            run.Append(new WordElement("b"));
        }

        if (look.Color is not null)
        {
            run.Append(WordElement.Of("color", look.Color));
        }

        run.Append(
            WordElement.Of("spacing", IsCell(look) ? 0 : style.Spacing),
            WordElement.Of("sz", look.Size ?? 0),
            WordElement.Of("szCs", look.Size ?? 0));
        var result = new WordElement("style", WordElement.Of("name", look.Name)) { ["type"] = "paragraph", ["styleId"] = look.Id, ["default"] = isBody ? "true" : null };
        if (!isBody)
        {
            result.Append(WordElement.Of("basedOn", style.Of("body")!.Id));
        }

        if (look.IsKeptWithNext)
        {
            result.Append(WordElement.Of("next", style.Of("body")!.Id));
        }

        result.Append(new WordElement("qFormat"), paragraph, run);
        return result;
    }

    /// <summary>The style of a look for runs.</summary>
    public static WordElement OfRuns(WordStyle style, WordLook look)
    {
        var run = new WordElement("rPr", Fonts(style.Latin, look.Font));
        if (look.IsBold)
        {
            run.Append(new WordElement("b"));
        }

        return new("style", WordElement.Of("name", look.Name), new WordElement("qFormat"), run) { ["type"] = "character", ["styleId"] = look.Id, ["customStyle"] = "true" };
    }

    /// <summary>“ ” … — count as High ANSI in Word, so that font is the Chinese one too.</summary>
    public static WordElement Fonts(string latin, string font) =>
        new("rFonts") { ["hint"] = "eastAsia", ["ascii"] = latin, ["hAnsi"] = font, ["eastAsia"] = font, ["cs"] = latin };

    /// <summary>Indents, all given.</summary>
    public static WordElement Indentation(WordIndents indents) => new("ind")
    {
        ["left"] = WordElement.Number(indents.Left.Twips),
        ["leftChars"] = WordElement.Number(indents.Left.Characters),
        ["right"] = WordElement.Number(indents.Right.Twips),
        ["rightChars"] = WordElement.Number(indents.Right.Characters),
        ["firstLine"] = WordElement.Number(indents.FirstLine.Twips),
        ["firstLineChars"] = WordElement.Number(indents.FirstLine.Characters),
    };

    /// <summary>Exact lines would clip the text of a cell that mixes sizes; a cell's lines are at least as high.</summary>
    public static WordElement Lines(WordLook look) => new("spacing")
    {
        ["before"] = WordElement.Number(look.Before),
        ["after"] = WordElement.Number(look.After),
        ["line"] = WordElement.Number(IsCell(look) ? look.Size!.Value * 13 : look.Line),
        ["lineRule"] = IsCell(look) ? "atLeast" : "exact",
    };

    /// <summary>Whether it is the look of text in tables.</summary>
    public static bool IsCell(WordLook look) => look.Role.StartsWith("cell", StringComparison.Ordinal);

    /// <summary>How its lines are aligned.</summary>
    public static WordElement Alignment(WordLook look) => WordElement.Of("jc", look.Align);

    /// <summary>A width in twips.</summary>
    private static WordElement Width(string name, int twips) => new(name) { ["w"] = WordElement.Number(twips), ["type"] = "dxa" };
}
