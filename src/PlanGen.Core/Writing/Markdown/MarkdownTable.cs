using PlanGen.Documents;

namespace PlanGen.Writing.Markdown;

/// <summary>A table as Markdown, which knows no merged cells: a cell that reaches down leaves the ones below it empty.</summary>
internal static class MarkdownTable
{
    /// <summary>The table, its lines joined.</summary>
    public static string Text(Table table)
    {
        var rows = table.Rows.Select(row => Line(row, table.Columns.Count)).ToList();

        // Markdown wants a head: of a card it is the first row, of a table without one it is empty.
        if (!table.IsCard && table.Rows is not [{ IsHead: true }, ..])
        {
            rows.Insert(0, Line(new Row(true, []), table.Columns.Count));
        }

        rows.Insert(1, string.Concat(Enumerable.Repeat("| --- ", table.Columns.Count)) + "|");
        return string.Join('\n', rows);
    }

    private static string Line(Row row, int columns)
    {
        var cells = new string[columns];
        foreach (var cell in row.Cells)
        {
            cells[cell.Column] = string.Join("<br>", cell.Paragraphs.Select(paragraph => MarkdownInlines.InCell(paragraph.Inlines)));
        }

        return string.Concat(cells.Select(cell => string.IsNullOrEmpty(cell) ? "| " : $"| {cell} ")) + "|";
    }
}
