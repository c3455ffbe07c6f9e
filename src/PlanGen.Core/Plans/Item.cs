using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>
/// One object of a plan as it was read: what each of its fields holds, and where. Values are of the type that the field's
/// <see cref="Kind"/> names; a field that was not given, or only with empty values, is absent.
/// </summary>
public sealed class Item
{
    /// <summary>The fields that were given, by their place in the shape, and what they hold, in the usual order.</summary>
    private (int Field, object Value)[] given;
    private int count;

    /// <summary>An item of <paramref name="shape"/> that stands at <paramref name="node"/>, still empty.</summary>
    internal Item(Shape shape, YamlNode? node)
    {
        Shape = shape;
        Node = node;
        given = new (int, object)[node is YamlMap map ? map.Entries.Length : 1];
    }

    /// <summary>What kind of object it is.</summary>
    public Shape Shape { get; }

    /// <summary>Where it stands; null for an item that was made from another file, such as the rows of a CSV.</summary>
    public YamlNode? Node { get; }

    /// <summary>The keys of the fields that were given, in the usual order.</summary>
    public IEnumerable<string> Given => given.Take(count).Select(one => Shape.Fields[one.Field].Key);

    /// <summary>What they hold, in the same order.</summary>
    public IEnumerable<object> Values => given.Take(count).Select(one => one.Value);

    /// <summary>Whether nothing was given.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Whether the field was given.</summary>
    public bool Has(string key) => this[key] is not null;

    /// <summary>The value of the field of that key, typed by its kind; null where it was not given.</summary>
    public object? this[string key]
    {
        get
        {
            // Few fields are given: to compare their keys takes less time than to look the key up.
            foreach (var (field, value) in given.AsSpan(0, count))
            {
                if (Shape.Fields[field].Key == key)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>A line, choice, year or date; null where it was not given.</summary>
    public string? Line(string key) => this[key] as string;

    /// <summary>A list of strings (paragraphs, units, ids); empty where it was not given.</summary>
    public IReadOnlyList<string> Strings(string key) => this[key] as IReadOnlyList<string> ?? [];

    /// <summary>A list of texts; empty where it was not given.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Texts(string key) => this[key] as IReadOnlyList<IReadOnlyList<string>> ?? [];

    /// <summary>A list of items (milestones too); empty where it was not given.</summary>
    public IReadOnlyList<Item> Items(string key) => this[key] as IReadOnlyList<Item> ?? [];

    /// <summary>One item; null where it was not given.</summary>
    public Item? Child(string key) => this[key] as Item;

    /// <summary>A map of words to lists: roles to units, or structure ids to one item each; empty where it was not given.</summary>
    public IReadOnlyDictionary<string, T> Map<T>(string key) => this[key] as IReadOnlyDictionary<string, T> ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, T>.Empty;

    /// <summary>Where the field's value stands; the item's own first character where the field was not given.</summary>
    public TextSpan SpanOf(string key) => EntryOf(key)?.Value.Span ?? Start;

    /// <summary>The key and value of a field as they stand in the file; null where a short form gave it.</summary>
    public YamlEntry? EntryOf(string key) => Has(key) ? EntryAt(Shape.IndexOf(key)) : null;

    /// <summary>The item's first key or, of a short form, its text.</summary>
    public TextSpan Start => Node switch
    {
        YamlMap { Entries: [var first, ..] } => first.Key.Span,
        { } node => node.Span,
        null => default,
    };

    /// <summary>The first entry of the item's map that gives the field, empty or not; null where there is none.</summary>
    internal YamlEntry? EntryAt(int field)
    {
        if (Node is YamlMap map && field >= 0)
        {
            foreach (var entry in map.Entries)
            {
                if (Shape.IndexOf(entry.Key.Value.Trim()) == field)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    /// <summary>Gives a field that was not given before.</summary>
    internal void Set(string key, object value)
    {
        var field = Shape.IndexOf(key);
        if (count == given.Length)
        {
            Array.Resize(ref given, count + 1);
        }

        var place = count;
        while (place > 0 && given[place - 1].Field > field)
        {
            place--;
        }

        given.AsSpan(place, count - place).CopyTo(given.AsSpan(place + 1));
        given[place] = (field, value);
        count++;
    }
}
