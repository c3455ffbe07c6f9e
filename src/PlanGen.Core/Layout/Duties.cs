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
        .Select(duty => new ScriptObject { ["label"] = duty.Label, ["text"] = new ScriptArray(Paragraphs(item, duty)) });

    /// <summary>The same on one line in brackets, as a tail; null where nothing is given.</summary>
    public string? Brief(Item item, string[] keys)
    {
        List<string>? pieces = null;
        foreach (var duty in Labelled(item, keys))
        {
            (pieces ??= []).Add(Joining.HasOwnMark(duty.Label) ? duty.Label + Brief(item, duty) : $"{duty.Label}：{Brief(item, duty)}");
        }

        if (pieces is null)
        {
            return null;
        }

        // A tail, and no other bracket, drops a last 。 before ）.
        var text = Joining.Join(pieces, "；");
        return Joining.Bracket(text.EndsWith('。') ? text[..^1] : text);
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
        foreach (var duty in Labelled(item, [key]))
        {
            if (column["role"] is null || duty.Label == (string)column["role"]!)
            {
                return new(Paragraphs(item, duty));
            }
        }

        return null;
    }

    /// <summary>The fields given, in the order asked for; with units where each role is one of its own.</summary>
    private IEnumerable<(string Label, string Key, IReadOnlyList<string>? Units)> Labelled(Item item, string[] keys)
    {
        foreach (var key in keys)
        {
            if (key == "roles")
            {
                foreach (var (role, units) in RolesOf(item))
                {
                    yield return (role, key, units);
                }
            }
            else if (item.Has(key))
            {
                yield return (settings.Label(key), key, key is "lead" or "support" ? item.Strings(key) : null);
            }
        }
    }

    private IReadOnlyList<string> Paragraphs(Item item, (string Label, string Key, IReadOnlyList<string>? Units) duty) => duty switch
    {
        { Units: null, Key: "outcomes" } => [Joining.Close(Joining.Join(Outcomes(item), "；"), "。")],
        { Units: null } when item[duty.Key] is IReadOnlyList<string> paragraphs => paragraphs,
        _ => [Brief(item, duty)],
    };

    private string Brief(Item item, (string Label, string Key, IReadOnlyList<string>? Units) duty) => duty switch
    {
        { Units: { } units } => units.Count == 1 ? units[0] : string.Join('、', units),
        { Key: "deadline" } => Joining.Milestones(item.Items(duty.Key), planYear, isPeriod: false),
        { Key: "outcomes" } => Joining.Join(Outcomes(item), "、"),
        _ => item.Line(duty.Key) ?? Joining.Join(item.Strings(duty.Key), "；"),
    };

    private static IReadOnlyList<string> Outcomes(Item item) => item.Texts("outcomes") is [var only] ? only : [.. item.Texts("outcomes").SelectMany(text => text)];

    private static IReadOnlyDictionary<string, List<string>> RolesOf(Item item) => item.Map<List<string>>("roles");
}
