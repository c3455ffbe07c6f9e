using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;

namespace PlanGen.Drafting;

/// <summary>Writes the tasks of a draft as YAML, in the order of the key table; in the first task each key says what it is for.</summary>
/// <param name="language">The language of keys and comments.</param>
internal sealed class TaskWriter(Language language)
{
    private readonly List<string> lines = [];

    /// <summary>The entries of the list of tasks, to stand below its key.</summary>
    /// <param name="tasks">The tasks.</param>
    /// <param name="rare">Keys a task may have besides, each with an example: those the first task lacks follow it as comments.</param>
    /// <param name="after">Lines that follow the last task as comments.</param>
    public string Write(IReadOnlyList<DraftItem> tasks, IReadOnlyList<(Field Field, string Example)> rare, IEnumerable<string> after)
    {
        foreach (var task in tasks)
        {
            lines.AddRange(task.Before.Select(line => $"  # {line}"));
            WriteItem(task, PlanKeys.Task, "  ", teaches: task == tasks[0]);
            if (task == tasks[0])
            {
                var wanting = rare.Where(one => !task.Values.ContainsKey(one.Field.Key)).ToList();
                lines.AddRange(wanting.Count == 0 ? [] : [$"    # {MayAlsoSay.In(language)}", .. wanting.Select(one => $"    # {Key(one.Field)}: {one.Example}")]);
            }
        }

        lines.AddRange(after.Select(line => $"  # {line}"));
        return string.Join('\n', lines);
    }

    private static readonly Phrase MayAlsoSay = new("任务里还可以写下面这些，用得着时去掉行首的“# ”：", "a task may also say these; take away the '# ' before one to use it:");

    private string Key(Field field) => field.SpellingIn(language == Language.Chinese);

    private void WriteItem(DraftItem item, Shape shape, string indent, bool teaches)
    {
        // A measure that is but one text is that text.
        if (shape == PlanKeys.Measure && item.Values is { Count: 1 } only && only.GetValueOrDefault("text") is [var text])
        {
            lines.Add($"{indent}- {YamlText.Of(text)}");
            return;
        }

        var dash = lines.Count;
        foreach (var field in shape.Fields.Where(field => item.Values.ContainsKey(field.Key) || (field.Key == "measures" && item.Measures.Count > 0)))
        {
            if (teaches && lines.Count > dash)
            {
                lines.Add($"{indent}  # {field.About!.In(language)}");
            }

            WriteField(field, item, indent + "  ");
        }

        lines[dash] = $"{indent}- {lines[dash].TrimStart()}";
        lines.AddRange(item.Notes.Select(note => $"{indent}  # {note}"));
    }

    private void WriteField(Field field, DraftItem item, string indent)
    {
        if (field.Key == "measures")
        {
            lines.Add($"{indent}{Key(field)}:");
            foreach (var measure in item.Measures)
            {
                WriteItem(measure, PlanKeys.Measure, indent + "  ", teaches: false);
            }
        }
        else if (item.Values[field.Key] is [var only] && field.Kind != Kind.Texts)
        {
            lines.Add($"{indent}{Key(field)}: {YamlText.Of(only)}");
        }
        else
        {
            lines.Add($"{indent}{Key(field)}:");
            lines.AddRange(item.Values[field.Key].Select(value => $"{indent}  - {YamlText.Of(value)}"));
        }
    }
}
