using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;
using Cell = PlanGen.Documents.Cell;
using Row = PlanGen.Documents.Row;

namespace PlanGen.Writing.Word;

/// <summary>Tables with real widths, which WPS needs, the head repeated on each page, no row split over two unless it is very high.</summary>
internal sealed class WordTables(WordStyle style, WordParagraphs paragraphs)
{
    private const int Border = 4; // eighths of a point
    private const int ManyColumns = 8;

    /// <summary>From so many columns on, the text is smaller.</summary>
    private const int VeryManyColumns = 10;

    /// <summary>A row of more lines may be split over two pages, lest it leave much of one empty.</summary>
    private const int MostLinesTogether = 10;

    /// <summary>So many rows of a card, its number and its name, stand with the next.</summary>
    private const int RowsKeptOfCard = 2;
    private const short Margin = 100;
    private const short TightMargin = 50;
    private const string VerticalMargin = "40";

    /// <summary>The table over the whole width of the text.</summary>
    public WordElement Build(Documents.Table table, int width)
    {
        var widths = table.Columns.Select(hundredths => width * hundredths / 100).ToArray();
        var result = new WordElement(
            "tbl",
            new WordElement("tblPr",
                new TableWidth { Width = WordElement.Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new WordElement("tblBorders",
                    new TopBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new LeftBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new BottomBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new RightBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                CellMargins(widths.Length)),
            new WordElement("tblGrid", [.. widths.Select(one => (WordNode)new GridColumn { Width = WordElement.Number(one) })]));
        var reach = new int[widths.Length];
        var pending = table.Bookmark;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            result.Append(BuildRow(table.Rows[i], widths, reach, table.IsCard && i < RowsKeptOfCard, ref pending));
        }

        return result;
    }

    private WordElement BuildRow(Row row, int[] widths, int[] reach, bool isKept, ref string? pending)
    {
        var properties = new WordElement("trPr");
        if (row.IsHead || row.Cells.All(cell => cell.Rows > 1 || Lines(cell, widths) <= MostLinesTogether))
        {
            properties.Append(new CantSplit());
        }

        if (row.IsHead)
        {
            properties.Append(new TableHeader());
        }

        var result = new WordElement("tr", properties);
        var cells = row.Cells.ToDictionary(cell => cell.Column);
        for (var column = 0; column < widths.Length; column++)
        {
            if (cells.TryGetValue(column, out var cell))
            {
                reach[column] = cell.Rows - 1;
                result.Append(BuildCell(cell, widths, row.IsHead, WordPlace.Plain with { Bookmark = cell.Bookmark ?? pending, IsKept = isKept }));
                pending = null;
            }
            else
            {
                reach[column]--;
                result.Append(new WordElement("tc",
                    new WordElement("tcPr", Width(widths[column]), new VerticalMerge { Val = MergedCellValues.Continue }),
                    new WordElement("p", new WordElement("pPr", new ParagraphStyleId { Val = style.Of(Look("cell", widths))!.Id }))));
            }
        }

        return result;
    }

    private WordElement BuildCell(Cell cell, int[] widths, bool isInHead, WordPlace place)
    {
        var properties = new WordElement("tcPr", Width(widths[cell.Column]));
        if (cell.Rows > 1)
        {
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        }

        properties.Append(new TableCellVerticalAlignment { Val = cell.IsHead || isInHead ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Top });
        var result = new WordElement("tc", properties);
        var look = Look(cell.IsHead ? "cellhead" : "cell", widths);
        foreach (var inlines in cell.Paragraphs.Select(paragraph => paragraph.Inlines).DefaultIfEmpty([]))
        {
            result.Append(paragraphs.Build(look, inlines, place));
            place = place with { Bookmark = null };
        }

        return result;
    }

    private static string Look(string role, int[] widths) => widths.Length < VeryManyColumns ? role : role + "-small";

    /// <summary>About how many lines the text of a cell takes.</summary>
    private int Lines(Cell cell, int[] widths)
    {
        var room = widths[cell.Column] - (2 * (widths.Length < ManyColumns ? Margin : TightMargin));
        var character = style.Of(Look("cell", widths))!.Size!.Value / 10.0;
        return cell.Paragraphs.Sum(paragraph => Math.Max(1, (int)Math.Ceiling(TextWidth.Of(DocumentText.Of(paragraph.Inlines)) * character / room)));
    }

    /// <summary>So many columns leave little room beside their text.</summary>
    private static WordElement CellMargins(int columns)
    {
        var margin = columns < ManyColumns ? Margin : TightMargin;
        return new(
            "tblCellMar",
            new TopMargin { Width = VerticalMargin, Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = margin, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = VerticalMargin, Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = margin, Type = TableWidthValues.Dxa });
    }

    private static TableCellWidth Width(int width) => new() { Width = WordElement.Number(width), Type = TableWidthUnitValues.Dxa };
}
