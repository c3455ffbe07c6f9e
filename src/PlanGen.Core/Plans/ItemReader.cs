using System.Collections.Immutable;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>Reads the items of a YAML tree by the key table, and reports what does not fit: YML02, YML03, YML04, YML07–YML09, YML11.</summary>
/// <param name="source">The file.</param>
/// <param name="report">Where faults go.</param>
/// <param name="structures">The structures that settings may be given for.</param>
/// <param name="readBeside">Reads a file named in the plan, by its path from the plan's folder.</param>
internal sealed class ItemReader(SourceText source, DiagnosticList report, IEnumerable<Word> structures, Func<string, byte[]> readBeside)
{
    private const int WorthSharing = 512; // tasks; where there are fewer, another thread costs about what it saves

    private readonly ValueReader values = new(source, report);
    private readonly ScalarReader scalars = new(source, report);

    /// <summary>The item at <paramref name="node"/>; null where its type is wrong.</summary>
    public Item? Read(Shape shape, YamlNode node, string name)
    {
        var item = new Item(shape, node);
        switch (node)
        {
            case YamlMap map when shape == PlanKeys.Goals && IsGoal(map):
                SetItems(item, "items", PlanKeys.Goal, node);
                break;
            case YamlMap map:
                ReadEntries(item, map);
                break;
            case YamlList when shape == PlanKeys.Goals:
                SetItems(item, "items", PlanKeys.Goal, node);
                break;
            case YamlScalar path when shape == PlanKeys.Table:
                AnnexTable.ReadFile(item, path, values, readBeside);
                break;
            case YamlScalar or YamlList when shape.ShortForm is { } field && (node is YamlScalar || field.Kind == Kind.Text):
                values.CheckColon(shape, node);
                SetIfGiven(item, field, node, field.Chinese[0]);
                break;
            default:
                values.ReportType(new(name, [], Kind.Item), name, node);
                return null;
        }

        return item;
    }

    /// <summary>Reads the entries of a map into <paramref name="item"/>.</summary>
    public void ReadEntries(Item item, YamlMap map)
    {
        Span<int> first = stackalloc int[item.Shape.Fields.Length]; // by field, the number of the entry that gave it, from 1
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            var spelling = entry.Key.Value.Trim();
            var index = item.Shape.IndexOf(spelling);
            if (index < 0)
            {
                ReportUnknown(item.Shape, map, entry);
                continue;
            }

            var field = item.Shape.Fields[index];
            if (first[index] > 0)
            {
                var earlier = map.Entries[first[index] - 1].Key;
                var kind = field.Key == "lead" && earlier.Value.Trim() != spelling ? FileFaults.LeadTwice : FileFaults.Twice;
                report.Add(source, entry.Key.Span, kind.With(spelling, source.LineOf(earlier.Span.Start), earlier.Value.Trim()));
            }
            else
            {
                first[index] = i + 1;
                SetIfGiven(item, field, entry.Value, spelling);
            }
        }

        ReportMissing(item, map);
    }

    /// <summary>Whether a map is one goal rather than what holds them.</summary>
    private static bool IsGoal(YamlMap map) =>
        !map.Entries.Any(entry => PlanKeys.Goals.Find(entry.Key.Value.Trim()) is not null) && map.Entries.Any(entry => PlanKeys.Goal.Find(entry.Key.Value.Trim()) is not null);

    private void ReportMissing(Item item, YamlMap map)
    {
        foreach (var field in item.Shape.Required)
        {
            if (item.Has(field.Key))
            {
                continue;
            }

            var entry = item.EntryAt(item.Shape.IndexOf(field.Key));
            if (entry is null or { Value: YamlScalar { IsEmpty: true } })
            {
                report.Add(source, entry?.Key.Span ?? item.Start, FileFaults.Missing.With(item.Shape.Name, field.SpellingIn(IsChinese(map))));
            }
        }
    }

    private void SetIfGiven(Item item, Field field, YamlNode node, string name)
    {
        if (node is YamlScalar { IsEmpty: true } or YamlList { Items.Length: 0 } or YamlMap { Entries.Length: 0 })
        {
            return;
        }

        var value = field.Kind switch
        {
            Kind.Item => Read(field.Shape!(), node, name) is { IsEmpty: false } child ? child : null,
            Kind.Items or Kind.Deadline or Kind.Period => ReadItems(field.Shape!(), node, name),
            Kind.PerStructure => ReadPerStructure(field, node, name),
            _ => values.Read(field, node, name),
        };
        if (value is not null)
        {
            item.Set(field.Key, value);
        }
    }

    private void SetItems(Item item, string key, Shape shape, YamlNode node)
    {
        if (ReadItems(shape, node, key) is { } items)
        {
            item.Set(key, items);
        }
    }

    /// <summary>A list of items, or one alone.</summary>
    private List<Item>? ReadItems(Shape shape, YamlNode node, string name)
    {
        var items = shape == PlanKeys.Task && node is YamlList { Items.Length: >= WorthSharing } tasks
            ? ReadInHalves(tasks.Items, name)
            : ReadItems(shape, ValueReader.Several(in node), name);
        return items.Count > 0 ? items : null;
    }

    /// <summary>Tasks, each of which is read without regard to the others, half of them on another core.</summary>
    private List<Item> ReadInHalves(ImmutableArray<YamlNode> tasks, string name)
    {
        var found = new DiagnosticList();
        var other = new ItemReader(source, found, structures, readBeside);
        List<Item> first = [];
        List<Item> second = [];
        Parallel.Invoke(
            () => first = ReadItems(PlanKeys.Task, tasks.AsSpan()[..(tasks.Length / 2)], name),
            () => second = other.ReadItems(PlanKeys.Task, tasks.AsSpan()[(tasks.Length / 2)..], name));
        report.AddRange(found.Sorted());
        return [.. first, .. second];
    }

    /// <summary>Items one after the other; of a milestone each line is one.</summary>
    private List<Item> ReadItems(Shape shape, ReadOnlySpan<YamlNode> several, string name)
    {
        var items = new List<Item>(several.Length);
        foreach (var one in several)
        {
            if (one is YamlScalar { IsEmpty: true })
            {
                continue;
            }

            if (shape == PlanKeys.Milestone && one is YamlScalar lines && ScalarReader.HasBreaks(lines))
            {
                scalars.Split(lines).ForEach(Add);
            }
            else
            {
                Add(one);
            }
        }

        return items;

        void Add(YamlNode one)
        {
            if (Read(shape, one, name) is { IsEmpty: false } item)
            {
                items.Add(item);
            }
        }
    }

    private Dictionary<string, Item>? ReadPerStructure(Field field, YamlNode node, string name)
    {
        if (node is not YamlMap map)
        {
            values.ReportType(field, name, node);
            return null;
        }

        var first = new Dictionary<string, YamlKey>();
        var items = new Dictionary<string, Item>();
        foreach (var entry in map.Entries)
        {
            var id = values.FindWord([.. structures], entry.Key, new Phrase("结构设置", "the structure settings"));
            if (id is not null && values.IsFirst(first, id, entry.Key) && entry.Value is not YamlScalar { IsEmpty: true } && Read(field.Shape!(), entry.Value, entry.Key.Value) is { } item)
            {
                items[id] = item;
            }
        }

        return items.Count > 0 ? items : null;
    }

    private void ReportUnknown(Shape shape, YamlMap map, YamlEntry entry)
    {
        var spelling = entry.Key.Value.Trim();
        var known = shape.Fields.SelectMany(field => field.Spellings);
        var nearest = Spelling.Nearest(spelling, known);
        if (nearest is null && map.Entries.Length == 1 && shape.ShortForm is not null)
        {
            // Not a key at all: a sentence with a colon in it, which YAML made a mapping of.
            var text = source.Text.AsSpan(entry.Key.Span.Start, Math.Max(entry.Key.Span.Length, entry.Value.Span.End - entry.Key.Span.Start));
            report.Add(source, entry.Key.Span, FileFaults.ColonInText.With($"\"{text}\""));
            return;
        }

        var isChinese = IsChinese(map);
        report.Add(source, entry.Key.Span, nearest is not null
            ? FileFaults.UnknownKeyNear.With(shape.Name, spelling, nearest)
            : FileFaults.UnknownKeyOf.With(shape.Name, spelling, string.Join('、', shape.Fields.Select(field => field.SpellingIn(isChinese)))));
    }

    private static bool IsChinese(YamlMap map) => map.Entries.Any(entry => entry.Key.Value.Any(c => c >= 0x2E80));
}
