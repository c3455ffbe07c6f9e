using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>版记: who gets copies, who printed it and when, ruled, at the foot of the last page (GB/T 9704—2012 §7.4).</summary>
internal sealed class WordImprint(WordStyle style, WordParagraphs paragraphs)
{
    private const uint Thick = 8; // eighths of a point: 0.35 mm
    private const uint Thin = 6; // 0.25 mm

    /// <summary>Whether a block is part of it.</summary>
    public static bool Holds(Block block) => block is Documents.Paragraph { Role: Role.Copies or Role.Printer or Role.Printed };

    /// <summary>The imprint as a table that stands at the bottom of the type area.</summary>
    /// <param name="elements">Its elements, in order.</param>
    public WordElement Build(IReadOnlyList<Documents.Paragraph> elements)
    {
        var width = WordSections.TextWidth(style, isLandscape: false);
        var left = width * 3 / 5;
        var table = new WordElement(
            "tbl",
            new WordElement("tblPr",
                new TablePositionProperties
                {
                    LeftFromText = 0,
                    RightFromText = 0,
                    VerticalAnchor = VerticalAnchorValues.Margin,

                    // LibreOffice lets a table as wide as the text float only where it is placed from the page's edge.
                    HorizontalAnchor = HorizontalAnchorValues.Page,
                    TablePositionX = style.Page.TextLeft,
                    TablePositionYAlignment = VerticalAlignmentValues.Bottom,
                },
                new TableWidth { Width = WordElement.Number(width), Type = TableWidthUnitValues.Dxa },
                new WordElement("tblBorders",
                    new TopBorder { Val = BorderValues.Single, Size = Thick, Space = 0, Color = "000000" },
                    new BottomBorder { Val = BorderValues.Single, Size = Thick, Space = 0, Color = "000000" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Thin, Space = 0, Color = "000000" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new WordElement("tblCellMar",
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new WordElement("tblGrid", new GridColumn { Width = WordElement.Number(left) }, new GridColumn { Width = WordElement.Number(width - left) }));
        foreach (var copies in elements.Where(element => element.Role == Role.Copies))
        {
            table.Append(Row(Cell(width, 2, copies)));
        }

        var printer = elements.FirstOrDefault(element => element.Role == Role.Printer);
        var printed = elements.FirstOrDefault(element => element.Role == Role.Printed);
        if (printer is not null && printed is not null)
        {
            table.Append(Row(Cell(left, 1, printer), Cell(width - left, 1, printed)));
        }
        else if ((printer ?? printed) is { } alone)
        {
            table.Append(Row(Cell(width, 2, alone)));
        }

        return table;
    }

    private static WordElement Row(params IEnumerable<WordElement> cells)
    {
        var row = new WordElement("tr", new WordElement("trPr", new CantSplit()));
        row.Append(cells);
        return row;
    }

    private WordElement Cell(int width, int columns, Documents.Paragraph element)
    {
        var place = element.Role == Role.Copies ? WordPlace.Plain with { Indents = Hanging() } : WordPlace.Plain;
        var paragraph = paragraphs.Build(element.Role.ToString().ToLowerInvariant(), element.Inlines, place);
        var properties = new WordElement("tcPr", new TableCellWidth { Width = WordElement.Number(width), Type = TableWidthUnitValues.Dxa });
        if (columns > 1)
        {
            properties.Append(new GridSpan { Val = columns });
        }

        return new("tc", properties, paragraph);
    }

    /// <summary>One character in; wrapped lines begin behind 抄送：.</summary>
    private WordElement Hanging()
    {
        var character = style.Of("copies")!.Size!.Value * 10;
        return new("ind")
        {
            ["left"] = WordElement.Number(4 * character),
            ["leftChars"] = "400",
            ["right"] = WordElement.Number(character),
            ["rightChars"] = "100",
            ["hanging"] = WordElement.Number(3 * character),
            ["hangingChars"] = "300",
        };
    }
}
