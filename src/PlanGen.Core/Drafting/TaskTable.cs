using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Drafting;

/// <summary>A table of tasks, as it is pasted from a spreadsheet: a heading row, then a row a task or a measure. Nothing in it is dropped.</summary>
public sealed class TaskTable
{
    internal TaskTable(IReadOnlyList<DraftItem> tasks, IReadOnlyList<string> after, IReadOnlyList<Message> remarks)
    {
        Tasks = tasks;
        After = after;
        Remarks = remarks;
    }

    /// <summary>The tasks.</summary>
    internal IReadOnlyList<DraftItem> Tasks { get; }

    /// <summary>Rows behind the last task that are of none.</summary>
    internal IReadOnlyList<string> After { get; }

    /// <summary>What was not taken as it stood, for the user to know.</summary>
    public IReadOnlyList<Message> Remarks { get; }

    /// <summary>How many tasks there are.</summary>
    public int Count => Tasks.Count;

    /// <summary>Reads a table with commas, semicolons or tabs between its cells; null, with the reason, where it holds no tasks.</summary>
    /// <param name="path">As the user gave it.</param>
    /// <param name="bytes">The file as it is, in any encoding that plans may have.</param>
    /// <param name="refusal">Why not.</param>
    public static TaskTable? Read(string path, ReadOnlySpan<byte> bytes, out Message? refusal)
    {
        var faults = new DiagnosticList();
        var source = SourceDecoder.Decode(path, bytes, TaskCells.HasHeading, faults);
        if (faults.HasErrors)
        {
            refusal = faults.Sorted()[0].Fault.Message;
            return null;
        }

        if (Characters.FirstForbidden(source.Text) is { } offset)
        {
            refusal = FileFaults.Character.Text.With(Characters.Name(source.Text[offset]));
            return null;
        }

        var rows = TaskCells.Read(source.Text, out refusal);
        if (rows is null)
        {
            return null;
        }

        var head = TaskCells.HeadOf(rows);
        if (head < 0)
        {
            refusal = TableRemarks.NoHead.With(string.Join('、', rows.FirstOrDefault(row => row.Any(cell => cell.Length > 0))?.Where(cell => cell.Length > 0) ?? []), TaskHeadings.Names);
            return null;
        }

        var reader = new TaskRowReader(rows[head], rows.Skip(head + 1));
        foreach (var row in rows.Take(head))
        {
            reader.KeepLoose(row);
        }

        foreach (var row in rows.Skip(head + 1))
        {
            reader.Read(row);
        }

        var table = reader.End();
        refusal = table.Count == 0 ? TableRemarks.NoTasks.With() : null;
        return table.Count == 0 ? null : table;
    }
}
