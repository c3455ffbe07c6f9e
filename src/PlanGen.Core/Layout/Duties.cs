using PlanGen.Plans;
using Scriban.Runtime;

namespace PlanGen.Layout;

/// <summary>What a task or measure says of itself, field by field under its label: as numbered lines, as rows of a card, as columns, or as a tail.</summary>
internal sealed class Duties(StructureSettings settings, int? planYear)
{
    /// <summary>What a task or measure may close with in brackets, in order.</summary>
    public static readonly string[] OfTail = ["leader", "lead", "support", "roles", "contact", "deadline", "outcomes"];

    private static readonly HashSet<string> AlwaysShown = ["id", "name", "lead", "support", "deadline", "outcomes"];

    /// <summary>The fields given, in the order asked for, as objects with <c>label</c> and <c>text</c> (paragraphs); each role is one of its own.</summary>
    /// <param name="item">A task or measure.</param>
    /// <param name="keys">Their keys.</param>
    public IEnumerable<ScriptObject> Given(Item item, string[] keys) => Labelled(item, keys)
        .Select(duty => new ScriptObject { ["label"] = duty.Label, ["text"] = new ScriptArray(duty.Paragraphs) });

    /// <summary>The same on one line in brackets, as a tail; null where nothing is given.</summary>
    public string? Brief(Item item, string[] keys)
    {
        var pieces = Labelled(item, keys).Select(duty => Joining.LeadIn(duty.Label, "：") + duty.Brief).ToList();
        var text = Joining.Join(pieces, "；");

        // A tail, and no other bracket, drops a last 。 before ）.
        return pieces.Count == 0 ? null : Joining.Bracket(text.EndsWith('。') ? text[..^1] : text);
    }

    /// <summary>The columns of a table of tasks: aim, intro and the rest only where any task or measure gives them, with <c>key</c>, <c>role</c> and <c>label</c>.</summary>
    public IEnumerable<ScriptObject> Columns(IReadOnlyList<Item> tasks, string keys)
    {
        var items = tasks.Concat(tasks.SelectMany(task => task.Items("measures"))).ToList();
        foreach (var key in keys.Split(' '))
        {
            if (key == "roles")
            {
                foreach (var role in items.SelectMany(RolesOf).Select(pair => pair.Key).Distinct())
                {
                    yield return new() { ["key"] = key, ["role"] = role, ["label"] = role };
                }
            }
            else if (AlwaysShown.Contains(key) || (key is "aim" or "intro" ? tasks : items).Any(item => item.Has(key)))
            {
                yield return new() { ["key"] = key, ["role"] = null, ["label"] = settings.Label(key) };
            }
        }
    }

    /// <summary>The paragraphs an item has for a column; null where it has none.</summary>
    public ScriptArray? Value(Item item, ScriptObject column)
    {
        var key = (string)column["key"]!;
        var duty = Labelled(item, [key]).FirstOrDefault(duty => column["role"] is null || duty.Label == (string)column["role"]!);
        return duty.Paragraphs is null ? null : new ScriptArray(duty.Paragraphs);
    }

    private IEnumerable<(string Label, IReadOnlyList<string> Paragraphs, string Brief)> Labelled(Item item, string[] keys)
    {
        foreach (var key in keys)
        {
            if (key == "roles")
            {
                foreach (var (role, units) in RolesOf(item))
                {
                    var names = string.Join('、', units);
                    yield return (role, [names], names);
                }
            }
            else if (item.Has(key))
            {
                var (paragraphs, brief) = InWords(item, key);
                yield return (settings.Label(key), paragraphs, brief);
            }
        }
    }

    private (IReadOnlyList<string> Paragraphs, string Brief) InWords(Item item, string key)
    {
        switch (key)
        {
            case "lead" or "support":
                return One(string.Join('、', item.Strings(key)));
            case "deadline":
                return One(Joining.Milestones(item.Items(key), planYear, isPeriod: false));
            case "outcomes":
                var outcomes = item.Texts(key).SelectMany(text => text).ToList();
                return ([Joining.Close(Joining.Join(outcomes, "；"), "。")], Joining.Join(outcomes, "、"));
            default:
                return item.Line(key) is { } line ? One(line) : (item.Strings(key), Joining.Join(item.Strings(key), "；"));
        }

        static (IReadOnlyList<string>, string) One(string text) => ([text], text);
    }

    private static IReadOnlyDictionary<string, List<string>> RolesOf(Item item) => item.Map<List<string>>("roles");
}
