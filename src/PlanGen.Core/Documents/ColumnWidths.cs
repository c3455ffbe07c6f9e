namespace PlanGen.Documents;

/// <summary>How wide the columns of a table are, from what stands in them.</summary>
internal static class ColumnWidths
{
    /// <summary>A task card: its labels have four characters, the rest is for the text.</summary>
    public static readonly IReadOnlyList<int> OfCard = [18, 82];

    /// <summary>A text up to so many characters should stand on one line, where there is room for it.</summary>
    private const int Short = 8;

    /// <summary>A heading of four characters may break in the middle.</summary>
    private const int Least = 2;

    /// <summary>What the room beside the text takes of each column, in characters.</summary>
    private const double Padding = 0.8;

    /// <summary>
    /// Hundredths of the table's width. Each column gets what its words need; what is left goes, a character at a time, to the column whose
    /// fullest cell has the most lines.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">How many columns they have.</param>
    /// <param name="room">How many characters go into the width of the table.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<Row> rows, int columns, int room)
    {
        if (columns == 0)
        {
            return [];
        }

        var cells = rows.SelectMany(row => row.Cells).ToLookup(cell => cell.Column, cell => cell.Paragraphs.Select(paragraph => LengthOf(paragraph)).ToList());
        var spare = room - (int)Math.Ceiling(columns * Padding);
        var longest = Enumerable.Range(0, columns).Select(column => cells[column].SelectMany(cell => cell).Append(Least).Max()).ToList();
        var widths = longest.Select(length => Math.Min(length, Short)).ToArray();
        if (widths.Sum() > spare)
        {
            var words = rows.SelectMany(row => row.Cells).ToLookup(cell => cell.Column, cell => cell.Paragraphs.Select(LongestWord).Append(Least).Max());
            widths = [.. Enumerable.Range(0, columns).Select(column => words[column].Append(Least).Max())];
        }

        for (var left = spare - widths.Sum(); left > 0; left--)
        {
            widths[Enumerable.Range(0, columns).MaxBy(column => (cells[column].Select(cell => Lines(cell, widths[column])).Append(0).Max(), (double)longest[column] / widths[column]))]++;
        }

        return Hundredths(widths);
    }

    private static int[] Hundredths(int[] widths)
    {
        var total = widths.Sum(width => width + Padding);
        var result = widths.Select(width => Math.Max(1, (int)((width + Padding) * 100 / total))).ToArray();
        result[Array.IndexOf(result, result.Max())] += 100 - result.Sum();
        return result;
    }

    private static int Lines(List<int> paragraphs, int width) => paragraphs.Sum(length => (length + width - 1) / width);

    /// <summary>In characters as wide as Chinese ones.</summary>
    private static int LengthOf(Paragraph paragraph) => Halves(DocumentText.Of(paragraph.Inlines));

    /// <summary>The longest run of letters and digits, which does not break: RW-01.</summary>
    private static int LongestWord(Paragraph paragraph)
    {
        var (longest, start) = (0, 0);
        var text = DocumentText.Of(paragraph.Inlines);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is <= ' ' or >= '\u0080')
            {
                longest = Math.Max(longest, Halves(text[start..i]));
                start = i + 1;
            }
        }

        return Math.Min(longest, Short);
    }

    private static int Halves(string text) => (text.Sum(c => c < '\u0080' ? 1 : 2) + 1) / 2;
}
