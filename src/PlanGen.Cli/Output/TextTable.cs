namespace PlanGen.Cli.Output;

/// <summary>Rows of words in columns, two blanks between.</summary>
internal static class TextTable
{
    /// <summary>The rows as lines; the last column is not filled up.</summary>
    public static string Of(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => TerminalText.Width(row[column]))).ToArray();
        return string.Concat(rows.Select(row =>
            string.Concat(widths.Select((width, column) => row[column] + new string(' ', width - TerminalText.Width(row[column]) + 2))) + row[^1] + "\n"));
    }
}
