using CsvHelper;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Drafting;

/// <summary>The cells of a table of tasks, whichever mark stands between them.</summary>
internal static class TaskCells
{
    /// <summary>Rows that are looked at for headings: above them a table may have a title.</summary>
    private const int HeadRows = 20;

    private static readonly char[] Separators = ['\t', ',', ';'];

    /// <summary>
    /// The rows, cells trimmed: by the separator that makes the most headings known, else the most cells. Null, with the reason, where it makes no table,
    /// or where quotes do not say for certain which cell is which.
    /// </summary>
    public static List<string[]>? Read(string text, out Message? refusal)
    {
        List<string[]>? best = null;
        var by = Separators[0];
        var most = (Known: -1, Cells: 0);
        refusal = null;
        foreach (var separator in Separators)
        {
            try
            {
                var rows = Read(text, separator);
                var head = HeadOf(rows);
                var found = (head < 0 ? 0 : rows[head].Count(cell => TaskHeadings.Find(cell) is not null), rows.FirstOrDefault()?.Length ?? 0);
                (best, most, by) = found.CompareTo(most) > 0 ? (rows, found, separator) : (best, most, by);
            }
            catch (CsvFormatException exception)
            {
                refusal ??= new Phrase("{0}", "{0}").With(exception.Message);
            }
        }

        refusal = best is null ? refusal : TableQuotes.FindFault(text, by);
        return refusal is null ? best : null;
    }

    /// <summary>The row of headings, which names a column of task names; -1 where there is none.</summary>
    public static int HeadOf(List<string[]> rows) =>
        rows.FindIndex(0, Math.Min(HeadRows, rows.Count), row => row.Any(cell => IsName(TaskHeadings.Find(cell))));

    /// <summary>Whether a text has a heading that is known: what tells a table in an old encoding from noise.</summary>
    public static bool HasHeading(string text) => text.Split(['\n', '\r', '"', .. Separators]).Any(word => TaskHeadings.Find(word) is not null);

    private static bool IsName(Field? field) => field?.Key == "name";

    private static List<string[]> Read(string text, char separator)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, Separator = separator });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetString(at).Trim())]);
        }

        return rows;
    }
}
