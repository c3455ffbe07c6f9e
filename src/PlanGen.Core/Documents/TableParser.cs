using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlanGen.Documents;

/// <summary>Tables and cards of the dialect.</summary>
/// <param name="inlines">Parses what stands in the cells.</param>
/// <param name="refuse">Told what the dialect does not have.</param>
internal sealed class TableParser(InlineParser inlines, Action<MarkdownObject, string> refuse)
{
    /// <summary>How many characters of 小四 go into a line of an upright A4 page, about.</summary>
    private const int UprightRoom = 36;

    /// <summary>How many go into one of a page turned.</summary>
    private const int LandscapeRoom = 53;

    /// <summary>The table, every row filled up to all columns.</summary>
    public Table Parse(CustomContainer table)
    {
        var rows = new List<Row>();
        var reach = new List<int>(); // how many more rows each column is covered from above
        foreach (var row in Parts(table, Dialect.Row, Dialect.Head))
        {
            rows.Add(ParseRow(row, reach));
        }

        var columns = reach.Count;
        var coveredTo = new int[columns];
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = Fill(rows[i], i, coveredTo);
        }

        var isCard = table.Info == Dialect.Card;
        var room = table.Parent is CustomContainer { Info: Dialect.Landscape } ? LandscapeRoom : UprightRoom;
        return new(isCard, isCard ? ColumnWidths.OfCard : ColumnWidths.Of(rows, columns, room), rows, table.TryGetAttributes()?.Id);
    }

    private Row ParseRow(CustomContainer row, List<int> reach)
    {
        var cells = new List<Cell>();
        var column = 0;
        foreach (var cell in Parts(row, Dialect.Cell, Dialect.Label))
        {
            while (column < reach.Count && reach[column] > 0)
            {
                reach[column++]--;
            }

            var span = RowsOf(cell);
            cells.Add(new(column, span, row.Info == Dialect.Head || cell.Info == Dialect.Label, Paragraphs(cell), cell.TryGetAttributes()?.Id));
            if (column == reach.Count)
            {
                reach.Add(0);
            }

            reach[column++] = span - 1;
        }

        for (; column < reach.Count; column++)
        {
            reach[column] = Math.Max(0, reach[column] - 1);
        }

        return new(row.Info == Dialect.Head, cells);
    }

    /// <summary>A row that gave fewer cells than there are columns gets empty ones in their place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Which row it is.</param>
    /// <param name="coveredTo">For each column the row before which the cells so far end; kept up from row to row.</param>
    private static Row Fill(Row row, int index, int[] coveredTo)
    {
        foreach (var cell in row.Cells)
        {
            coveredTo[cell.Column] = index + cell.Rows;
        }

        var missing = Enumerable.Range(0, coveredTo.Length).Where(column => coveredTo[column] <= index).ToList();
        return missing.Count == 0
            ? row
            : row with { Cells = [.. row.Cells.Concat(missing.Select(column => new Cell(column, 1, row.IsHead, [], null))).OrderBy(cell => cell.Column)] };
    }

    /// <summary>How many rows a cell covers; what is no number from 1 is refused.</summary>
    private int RowsOf(CustomContainer cell)
    {
        if (cell.TryGetAttributes()?.Properties?.FirstOrDefault(pair => pair.Key == "rows").Value is not { } typed)
        {
            return 1;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0)
        {
            return rows;
        }

        refuse(cell, $"rows={typed}");
        return 1;
    }

    private List<Paragraph> Paragraphs(CustomContainer cell)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var block in cell)
        {
            if (block is ParagraphBlock paragraph)
            {
                paragraphs.Add(new(Role.Body, inlines.Parse(paragraph)));
            }
            else
            {
                refuse(block, block.GetType().Name);
            }
        }

        return paragraphs;
    }

    private IEnumerable<CustomContainer> Parts(CustomContainer whole, string one, string other)
    {
        foreach (var block in whole)
        {
            if (block is CustomContainer part && (part.Info == one || part.Info == other))
            {
                yield return part;
            }
            else
            {
                refuse(block, block is CustomContainer named ? "::: " + named.Info : block.GetType().Name);
            }
        }
    }
}
