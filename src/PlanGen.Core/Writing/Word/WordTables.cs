using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Cell = PlanGen.Documents.Cell;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Row = PlanGen.Documents.Row;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace PlanGen.Writing.Word;

/// <summary>Tables with real widths, which WPS needs, the head repeated on each page, no row split over two.</summary>
internal sealed class WordTables(WordStyle style, WordParagraphs paragraphs)
{
    private const int Border = 4; // eighths of a point
    private const int ManyColumns = 8;
    private const short Margin = 100;
    private const short TightMargin = 50;

    /// <summary>The table over the whole width of the text.</summary>
    public Table Build(Documents.Table table, int width)
    {
        var widths = table.Columns.Select(hundredths => width * hundredths / 100).ToArray();
        var result = new Table(
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new LeftBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new BottomBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new RightBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = Border, Space = 0, Color = "000000" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                CellMargins(widths.Length)),
            new TableGrid(widths.Select(one => new GridColumn { Width = Text(one) })));
        var reach = new int[widths.Length];
        var pending = table.Bookmark;
        foreach (var row in table.Rows)
        {
            result.Append(BuildRow(row, widths, reach, ref pending));
        }

        return result;
    }

    private TableRow BuildRow(Row row, int[] widths, int[] reach, ref string? pending)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (row.IsHead)
        {
            properties.Append(new TableHeader());
        }

        var result = new TableRow(properties);
        var cells = row.Cells.ToDictionary(cell => cell.Column);
        for (var column = 0; column < widths.Length; column++)
        {
            if (cells.TryGetValue(column, out var cell))
            {
                reach[column] = cell.Rows - 1;
                result.Append(BuildCell(cell, widths[column], row.IsHead, cell.Bookmark ?? pending));
                pending = null;
            }
            else
            {
                reach[column]--;
                result.Append(new TableCell(
                    new TableCellProperties(Width(widths[column]), new VerticalMerge { Val = MergedCellValues.Continue }),
                    new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style.Of("cell")!.Id }))));
            }
        }

        return result;
    }

    private TableCell BuildCell(Cell cell, int width, bool isInHead, string? name)
    {
        var properties = new TableCellProperties(Width(width));
        if (cell.Rows > 1)
        {
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        }

        properties.Append(new TableCellVerticalAlignment { Val = cell.IsHead || isInHead ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Top });
        var result = new TableCell(properties);
        var look = cell.IsHead ? "cellhead" : "cell";
        foreach (var inlines in cell.Paragraphs.Select(paragraph => paragraph.Inlines).DefaultIfEmpty([]))
        {
            result.Append(paragraphs.Build(look, inlines, WordPlace.Plain with { Bookmark = name }));
            name = null;
        }

        return result;
    }

    /// <summary>So many columns leave little room beside their text.</summary>
    private static TableCellMarginDefault CellMargins(int columns)
    {
        var margin = columns < ManyColumns ? Margin : TightMargin;
        return new(
            new TableCellLeftMargin { Width = margin, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = margin, Type = TableWidthValues.Dxa });
    }

    private static TableCellWidth Width(int width) => new() { Width = Text(width), Type = TableWidthUnitValues.Dxa };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
