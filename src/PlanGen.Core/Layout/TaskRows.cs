using PlanGen.Plans;
using Scriban.Runtime;

namespace PlanGen.Layout;

/// <summary>The rows of one task in a table of all tasks: one, or one a measure where measures carry fields of their own.</summary>
internal static class TaskRows
{
    private static readonly string[] DutyKeys = ["lead", "support", "deadline", "outcomes", "leader", "roles", "contact"];

    /// <summary>
    /// Objects with <c>rows</c> (how many the task takes), <c>measure</c> (null in a row of the task itself), <c>holds_all</c>
    /// (whether the row shows all measures) and <c>cells</c>, each with <c>text</c> and <c>rows</c>.
    /// </summary>
    public static IEnumerable<ScriptObject> Of(Item task, IReadOnlyList<ScriptObject> columns, Duties duties, Func<Item, ScriptItem> view)
    {
        var measures = task.Items("measures");
        if (!measures.Any(measure => duties.Given(measure, DutyKeys).Any()))
        {
            return [Row(1, null, true, columns.Select(column => Cell(duties.Value(task, column), 1)))];
        }

        var split = columns.Where(column => measures.Any(measure => duties.Value(measure, column) is not null)).ToHashSet();

        // What every measure says differently would be lost of the task itself: it then has a row of its own.
        var isHidden = columns.Any(column => duties.Value(task, column) is not null && measures.All(measure => duties.Value(measure, column) is not null));
        var shown = isHidden ? measures.Prepend(null).ToList() : [.. measures];
        return shown.Select((measure, i) => Row(shown.Count, measure is null ? null : view(measure), false, columns
            .Where(column => i == 0 || split.Contains(column))
            .Select(column => Cell(
                (measure is null ? null : duties.Value(measure, column)) ?? duties.Value(task, column),
                split.Contains(column) ? 1 : shown.Count))));
    }

    private static ScriptObject Row(int rows, ScriptItem? measure, bool holdsAll, IEnumerable<ScriptObject> cells) =>
        new() { ["rows"] = rows, ["measure"] = measure, ["holds_all"] = holdsAll, ["cells"] = new ScriptArray(cells) };

    private static ScriptObject Cell(ScriptArray? text, int rows) => new() { ["text"] = text, ["rows"] = rows };
}
