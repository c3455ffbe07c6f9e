using CsvHelper;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>A table that an annex takes from a CSV file: the first row gives the columns.</summary>
internal static class AnnexTable
{
    /// <summary>Reads the file that <paramref name="path"/> names into <paramref name="table"/>; a file that cannot be read is YML03.</summary>
    public static void ReadFile(Item table, YamlScalar path, ValueReader values, Func<string, byte[]> readBeside)
    {
        var name = values.ReadLine(new("table", ["表格"], Kind.Line), path, "表格");
        if (name is null)
        {
            return;
        }

        try
        {
            var faults = new DiagnosticList();
            var csv = SourceDecoder.Decode(name, readBeside(name), _ => true, faults);
            if (faults.Sorted() is [var first, ..])
            {
                values.Report(path, FileFaults.TableFile.With(name, first.Fault.Message));
            }
            else if (Characters.FirstForbidden(csv.Text) is { } offset)
            {
                values.Report(path, FileFaults.TableFile.With(name, FileFaults.Character.Text.With(Characters.Name(csv.Text[offset]))));
            }
            else if (ReadRows(table, csv.Text) is { } fault)
            {
                values.Report(path, FileFaults.TableFile.With(name, fault));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            values.Report(path, FileFaults.TableFile.With(name, Reason(exception)));
        }
    }

    private static object Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => FileFaults.NoSuchFile,
        UnauthorizedAccessException => FileFaults.NoAccess,
        CsvFormatException => FileFaults.BadCsv,
        _ => FileFaults.SystemSays.With(exception.Message),
    };

    /// <summary>Reads the rows; what is wrong, where their form does not say for certain which cell is which.</summary>
    private static Message? ReadRows(Item table, string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
        var rows = new List<IReadOnlyList<IReadOnlyList<string>>>();
        Message? tooLong = null;
        while (reader.Read())
        {
            var row = new List<IReadOnlyList<string>>();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                row.Add(reader.GetString(i).Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }

            rows.Add(row);
            if (row.Skip(rows[0].Count).Any(cell => cell.Count > 0))
            {
                tooLong ??= FileFaults.TooManyCells.With(reader.LineNumber, row.Count, rows[0].Count);
            }
        }

        if (TableQuotes.FindFault(text, reader.Separator) is { } fault)
        {
            return fault;
        }

        if (rows.Count > 0)
        {
            table.Set("columns", rows[0]);
        }

        if (rows.Count > 1)
        {
            table.Set("rows", rows[1..]);
        }

        return tooLong;
    }
}
