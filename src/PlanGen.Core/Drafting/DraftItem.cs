using PlanGen.Plans.Keys;
using Scriban.Runtime;

namespace PlanGen.Drafting;

/// <summary>A task or measure of a draft, before it is written.</summary>
internal sealed class DraftItem
{
    /// <summary>What its fields hold, by English key: paragraphs, entries, units or milestones, one each.</summary>
    public Dictionary<string, List<string>> Values { get; } = [];

    /// <summary>Its measures.</summary>
    public List<DraftItem> Measures { get; } = [];

    /// <summary>Lines that stand before it as comments.</summary>
    public List<string> Before { get; } = [];

    /// <summary>Lines that stand in it as comments.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>All of it, in lists and maps to any depth.</summary>
    public IEnumerable<object> Parts => [Values, Before, Notes, .. Measures.Select(measure => measure.Parts)];

    /// <summary>What a field holds, to be added to.</summary>
    public List<string> this[string key]
    {
        get
        {
            if (!Values.TryGetValue(key, out var values))
            {
                Values[key] = values = [];
            }

            return values;
        }
    }

    /// <summary>A task or measure as a template gives it; {0} in its texts becomes <paramref name="number"/>.</summary>
    /// <exception cref="ArgumentException">It has a key that such an item does not have.</exception>
    public static DraftItem Of(object? given, Shape shape, string number = "{0}")
    {
        var item = new DraftItem();
        foreach (var (key, value) in given as ScriptObject ?? new ScriptObject { [shape.ShortForm!.Key] = given })
        {
            var values = value as ScriptArray ?? new ScriptArray { value };
            switch (shape.Find(key))
            {
                case null:
                    throw new ArgumentException($"There is no key '{key}' in {shape.Name.English}");
                case { Kind: Kind.Items } field:
                    item.Measures.AddRange(values.Select(one => Of(one, field.Shape!(), number)));
                    break;
                case { } field:
                    item[field.Key].AddRange(values.Select(one => ((string)one!).Replace("{0}", number, StringComparison.Ordinal)));
                    break;
            }
        }

        return item;
    }
}
