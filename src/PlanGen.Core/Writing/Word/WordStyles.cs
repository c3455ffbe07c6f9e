using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

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
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
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
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new WordElement("tblPr",
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new WordElement("tblCellMar",
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa }))) { ["type"] = "table", ["styleId"] = "NormalTable", ["default"] = "true" };

    /// <summary>fontTable.xml: for each font what to take in its place.</summary>
    public static WordElement BuildFonts(WordStyle style)
    {
        var fonts = new WordElement("fonts");
        foreach (var names in style.Fonts.Values)
        {
            fonts.Append(new WordElement(
                "font",
                new AltName { Val = names.Count > 1 ? names[1] : names[0] },
                new FontCharSet { Val = "86" },
                new Pitch { Val = FontPitchValues.Variable }) { ["name"] = names[0] });
        }

        fonts.Append(new WordElement("font", new FontCharSet { Val = "00" }, new Pitch { Val = FontPitchValues.Variable }) { ["name"] = style.Latin });
        return fonts;
    }

    /// <summary>The style of a look for paragraphs; with Word's own numbering that of a heading bears it.</summary>
    public static WordElement OfParagraphs(WordStyle style, WordLook look, WordNumbering? numbering)
    {
        var isBody = look.Role == "body";
        var paragraph = new WordElement("pPr");
        if (look.IsKeptWithNext)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new WidowControl { Val = false });
        if (look.Role.StartsWith("heading-", StringComparison.Ordinal) && numbering?.Patterns[look.Role[^1] - '1'] is not null)
        {
            paragraph.Append(new WordElement("numPr",
                new NumberingLevelReference { Val = look.Role[^1] - '1' },
                new NumberingId { Val = WordNumbering.MainList }));
        }

        paragraph.Append(
            new Kinsoku(),
            new WordWrap(),
            new OverflowPunctuation(),
            new AutoSpaceDE { Val = false },
            new AutoSpaceDN { Val = false },
            new AdjustRightIndent { Val = false },
            new SnapToGrid { Val = false },
            Lines(look),
            Indentation(look.Indents),
            new Justification { Val = Alignment(look.Align) });
        if (look.Role.StartsWith("heading-", StringComparison.Ordinal))
        {
            paragraph.Append(new OutlineLevel { Val = look.Role[^1] - '1' });
        }

        // The page number's digits are of its Chinese font too (§7.5).
        var run = new WordElement("rPr", look.Role == "footer" ? Fonts(look.Font, look.Font) : Fonts(style.Latin, look.Font));
        if (look.IsBold)
        {
            run.Append(new Bold());
        }

        if (look.Color is not null)
        {
            run.Append(new Color { Val = look.Color });
        }

        run.Append(
            new Spacing { Val = IsCell(look) ? 0 : style.Spacing },
            new FontSize { Val = Text(look.Size ?? 0) },
            new FontSizeComplexScript { Val = Text(look.Size ?? 0) });
        var result = new WordElement("style", new StyleName { Val = look.Name }) { ["type"] = "paragraph", ["styleId"] = look.Id, ["default"] = isBody ? "true" : null };
        if (!isBody)
        {
            result.Append(new BasedOn { Val = style.Of("body")!.Id });
        }

        if (look.IsKeptWithNext)
        {
            result.Append(new NextParagraphStyle { Val = style.Of("body")!.Id });
        }

        result.Append(new PrimaryStyle(), paragraph, run);
        return result;
    }

    /// <summary>The style of a look for runs.</summary>
    public static WordElement OfRuns(WordStyle style, WordLook look)
    {
        var run = new WordElement("rPr", Fonts(style.Latin, look.Font));
        if (look.IsBold)
        {
            run.Append(new Bold());
        }

        return new("style", new StyleName { Val = look.Name }, new PrimaryStyle(), run) { ["type"] = "character", ["styleId"] = look.Id, ["customStyle"] = "true" };
    }

    /// <summary>“ ” … — count as High ANSI in Word, so that font is the Chinese one too.</summary>
    public static RunFonts Fonts(string latin, string font) =>
        new() { Hint = FontTypeHintValues.EastAsia, Ascii = latin, HighAnsi = font, EastAsia = font, ComplexScript = latin };

    /// <summary>Indents, all given.</summary>
    public static Indentation Indentation(WordIndents indents) => new()
    {
        LeftChars = indents.Left.Characters,
        Left = Text(indents.Left.Twips),
        RightChars = indents.Right.Characters,
        Right = Text(indents.Right.Twips),
        FirstLineChars = indents.FirstLine.Characters,
        FirstLine = Text(indents.FirstLine.Twips),
    };

    /// <summary>Exact lines would clip the text of a cell that mixes sizes; a cell's lines are at least as high.</summary>
    public static SpacingBetweenLines Lines(WordLook look) => new()
    {
        Before = Text(look.Before),
        After = Text(look.After),
        Line = Text(IsCell(look) ? look.Size!.Value * 13 : look.Line),
        LineRule = IsCell(look) ? LineSpacingRuleValues.AtLeast : LineSpacingRuleValues.Exact,
    };

    /// <summary>Whether it is the look of text in tables.</summary>
    public static bool IsCell(WordLook look) => look.Role.StartsWith("cell", StringComparison.Ordinal);

    /// <summary>left, center, right or both.</summary>
    public static JustificationValues Alignment(string align) => align switch
    {
        "center" => JustificationValues.Center,
        "right" => JustificationValues.Right,
        "both" => JustificationValues.Both,
        _ => JustificationValues.Left,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
