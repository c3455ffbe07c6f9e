using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>The ids and names by which one part of a plan speaks of another: REF01–REF03.</summary>
internal static class References
{
    /// <summary>Reports ids that nothing bears, and ids and names borne twice.</summary>
    public static void Check(Plan plan, SourceText source, DiagnosticList report)
    {
        foreach (var items in new[] { plan.Goals, plan.Principles, plan.Tasks })
        {
            CheckUnique(items, "id", FileFaults.DuplicateId, source, report);
            CheckUnique(items, "name", FileFaults.DuplicateName, source, report);
        }

        var goals = Ids(plan.Goals);
        var principles = Ids(plan.Principles);
        foreach (var task in plan.Tasks)
        {
            CheckKnown(task, "goals", goals, new("目标", "goal"), source, report);
            CheckKnown(task, "principle", principles, new("原则", "principle"), source, report);
        }
    }

    private static OrderedDictionary<string, Item> Ids(IReadOnlyList<Item> items)
    {
        var ids = new OrderedDictionary<string, Item>();
        foreach (var item in items.Where(item => item.Has("id")))
        {
            ids.TryAdd(item.Line("id")!, item);
        }

        return ids;
    }

    private static void CheckUnique(IReadOnlyList<Item> items, string key, FaultKind kind, SourceText source, DiagnosticList report)
    {
        var first = new Dictionary<string, Item>();
        foreach (var item in items)
        {
            if (item.Line(key) is { } value && !first.TryAdd(value, item))
            {
                report.Add(source, item.SpanOf(key), kind.With(value, source.LineOf(first[value].SpanOf(key).Start)));
            }
        }
    }

    private static void CheckKnown(Item task, string key, OrderedDictionary<string, Item> known, Phrase what, SourceText source, DiagnosticList report)
    {
        if (!task.Has(key))
        {
            return;
        }

        foreach (var id in task.Strings(key).Where(id => !known.ContainsKey(id)))
        {
            report.Add(source, SpanOf(task, key, id), FileFaults.UnknownReference.With(what, id, known.Count > 0 ? string.Join('、', known.Keys) : "—"));
        }
    }

    /// <summary>Where an id stands: in a list, the entry that names it.</summary>
    private static TextSpan SpanOf(Item task, string key, string id) =>
        task.EntryOf(key)?.Value is YamlList list && list.Items.OfType<YamlScalar>().FirstOrDefault(one => UnitNames.Split(one.Value).Contains(id)) is { } entry
            ? entry.Span
            : task.SpanOf(key);
}
