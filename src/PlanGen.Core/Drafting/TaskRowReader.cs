using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Drafting;

/// <summary>
/// Makes tasks of the rows of a table. A row with a new name begins a task; one without (merged cells are pasted so), or with the same name again,
/// goes on with the task above, as a further measure where it has one.
/// </summary>
internal sealed partial class TaskRowReader
{
    private readonly string[] headings;
    private readonly Field?[] fields;
    private readonly int counting = -1;
    private readonly List<DraftItem> tasks = [];
    private readonly List<string> loose = [];
    private readonly SortedSet<int> kept = [];
    private int looseRows;
    private int dates;

    /// <summary>A reader of rows below these headings.</summary>
    public TaskRowReader(string[] headings, IEnumerable<string[]> rows)
    {
        this.headings = headings;
        var known = headings.Select(TaskHeadings.Find).ToList();

        // Of two columns of one field the first is the field.
        fields = [.. known.Select((field, at) => known.IndexOf(field) == at && field?.Kind is not Kind.Roles ? field : null)];
        var number = Array.FindIndex(headings, TaskHeadings.IsNumber);
        if (number >= 0 && RunningNumbers.Are(rows.Where(row => row.Length > number && row[number].Length > 0).Select(row => row[number])))
        {
            counting = number;
        }
    }

    /// <summary>Keeps a row that is of no task.</summary>
    public void KeepLoose(string[] row)
    {
        var text = string.Join(' ', row.SelectMany(Lines));
        if (text.Length > 0)
        {
            loose.Add(text);
            looseRows++;
        }
    }

    /// <summary>Reads a row below the headings.</summary>
    public void Read(string[] row)
    {
        var given = Enumerable.Range(0, row.Length).Where(at => row[at].Length > 0 && at != counting).ToList();
        var name = given.Where(at => FieldAt(at)?.Key == "name").Select(at => string.Concat(Lines(row[at]))).FirstOrDefault();
        if (given.Count == 0)
        {
            return;
        }

        var isNew = name is not null && (tasks.Count == 0 || tasks[^1]["name"][0] != name);
        var isHeading = given.Count == 1 && given[0] == 0 && FieldAt(0) is null;
        if (row.SequenceEqual(headings) || isHeading || (!isNew && tasks.Count == 0))
        {
            KeepLoose(row);
            return;
        }

        if (isNew)
        {
            tasks.Add(new());
            tasks[^1]["name"].Add(name!);
            tasks[^1].Before.AddRange(loose);
            loose.Clear();
        }

        // What a further row says besides its measure is said of that measure.
        var measure = given.Where(at => FieldAt(at)?.Key == "measures").Select(at => Lines(row[at]).ToList()).FirstOrDefault();
        var further = isNew || measure is null ? null : new DraftItem();
        if (further is not null)
        {
            further["text"].AddRange(measure!);
            tasks[^1].Measures.Add(further);
        }

        foreach (var at in given.Where(at => FieldAt(at)?.Key != "name"))
        {
            Put(at, row[at], tasks[^1], further);
        }
    }

    /// <summary>The table, when all rows are read.</summary>
    public TaskTable End()
    {
        var names = RunningNumbers.Strip([.. tasks.Select(task => task["name"][0])], (at, name) => tasks[at]["name"][0] = name);
        var numbered = tasks.Count(task => RunningNumbers.Strip([.. task.Measures.Select(one => one["text"][0])], (at, text) => task.Measures[at]["text"][0] = text)
            | (task.Values.TryGetValue("outcomes", out var outcomes) && RunningNumbers.Strip([.. outcomes], (at, text) => outcomes[at] = text)));
        var ids = kept.Where(at => FieldAt(at)?.Kind == Kind.Ids).ToList();
        var unknown = kept.Where(at => FieldAt(at) is null).Select(HeadingAt).ToList();
        var samples = PlanKeys.Task.Fields.Where(field => field.Kind is not (Kind.Ids or Kind.Roles)).Select(field => field.Chinese[0]);
        return new(tasks, [.. loose],
        [
            .. unknown.Count > 0 ? [TableRemarks.NotKnown.With(string.Join('、', unknown), string.Join('、', samples))] : Array.Empty<Message>(),
            .. ids.Select(at => TableRemarks.NoIdsYet.With(HeadingAt(at))),
            .. counting >= 0 ? [TableRemarks.NumbersLeft.With(headings[counting])] : Array.Empty<Message>(),
            .. names ? [TableRemarks.NamesNumbered.With()] : Array.Empty<Message>(),
            .. numbered > 0 ? [TableRemarks.EntriesNumbered.With(numbered)] : Array.Empty<Message>(),
            .. dates > 0 ? [TableRemarks.DatesRespelt.With(dates)] : Array.Empty<Message>(),
            .. looseRows > 0 ? [TableRemarks.LooseRows.With(looseRows)] : Array.Empty<Message>(),
        ]);
    }

    private static IEnumerable<string> Lines(string cell) => cell.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private Field? FieldAt(int at) => at < fields.Length ? fields[at] : null;

    private string HeadingAt(int at) => at < headings.Length && headings[at].Length > 0 ? string.Concat(Lines(headings[at])) : $"第{at + 1}列";

    /// <summary>Puts a cell where it belongs: in the further measure, in the task, or among the task's comments.</summary>
    private void Put(int at, string cell, DraftItem task, DraftItem? further)
    {
        var lines = Lines(cell);
        switch (FieldAt(at))
        {
            case { Key: "measures" }:
                task.Measures.AddRange(further is not null ? [] : lines.Select(line => DraftItem.Of(line, PlanKeys.Measure)));
                break;
            case { Kind: Kind.Line } field when !task.Values.ContainsKey(field.Key):
                task[field.Key].Add(string.Concat(lines));
                break;
            case { Kind: not (Kind.Line or Kind.Ids) } field:
                var item = further is not null && PlanKeys.Measure.Find(field.Key) is not null ? further : task;
                if (item == further)
                {
                    HandDown(field.Key, task);
                }

                item[field.Key].AddRange(field.Kind == Kind.Deadline ? lines.Select(Respell) : lines);
                break;
            default:
                kept.Add(at);
                task.Notes.AddRange(lines.Select(line => $"{HeadingAt(at)}: {line}"));
                break;
        }
    }

    /// <summary>Where a further measure says something of its own, what the task's first row says is said of the measures above it, not of the whole task.</summary>
    private static void HandDown(string key, DraftItem task)
    {
        if (task.Measures.Count > 1 && task.Values.Remove(key, out var own))
        {
            foreach (var earlier in task.Measures.SkipLast(1).Where(measure => !measure.Values.ContainsKey(key)))
            {
                earlier[key].AddRange(own);
            }
        }
    }

    /// <summary>A date as spreadsheets show it, 2027/6/30, in the form of the plan format; anything else as it is.</summary>
    private string Respell(string when)
    {
        var date = Date().Replace(when, match => $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}");
        dates += date == when ? 0 : 1;
        return date;
    }

    [GeneratedRegex(@"^([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})(?: 0?0:00(?::00)?)?$")]
    private static partial Regex Date();
}
