namespace PlanGen.Documents;

/// <summary>How wide the columns of a table are, from what stands in them.</summary>
internal static class ColumnWidths
{
    /// <summary>A task card: its labels have four characters, the rest is for the text.</summary>
    public static readonly IReadOnlyList<int> OfCard = [18, 82];

    /// <summary>No column is given more than this many characters' worth, so that one long text does not starve the others.</summary>
    private const int Enough = 40;

    /// <summary>No column is given less, so that a heading of two characters stands on one line.</summary>
    private const int Least = 3;

    /// <summary>Hundredths of the table's width: as the longest paragraph of each column, within bounds.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<Row> rows, int columns)
    {
        if (columns == 0)
        {
            return [];
        }

        var longest = new int[columns];
        foreach (var cell in rows.SelectMany(row => row.Cells))
        {
            foreach (var paragraph in cell.Paragraphs)
            {
                longest[cell.Column] = Math.Max(longest[cell.Column], paragraph.Inlines.Sum(inline => inline.Text.Length));
            }
        }

        var weights = longest.Select(length => Math.Sqrt(Math.Clamp(length, Least, Enough))).ToArray();
        var total = weights.Sum();
        var widths = weights.Select(weight => Math.Max(1, (int)(weight * 100 / total))).ToArray();
        widths[Array.IndexOf(widths, widths.Max())] += 100 - widths.Sum();
        return widths;
    }
}
