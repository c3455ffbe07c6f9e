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
    /// <summary>What each field of the shape holds, in its order; null values for those not given.</summary>
    private readonly (object? Value, YamlEntry? Entry)[] values;

    /// <summary>An item of <paramref name="shape"/> that stands at <paramref name="node"/>, still empty.</summary>
    internal Item(Shape shape, YamlNode? node)
    {
        Shape = shape;
        Node = node;
        values = new (object?, YamlEntry?)[shape.Fields.Count];
    }

    /// <summary>What kind of object it is.</summary>
    public Shape Shape { get; }

    /// <summary>Where it stands; null for an item that was made from another file, such as the rows of a CSV.</summary>
    public YamlNode? Node { get; }

    /// <summary>The keys of the fields that were given, in the usual order.</summary>
    public IEnumerable<string> Given => Shape.Fields.Where((_, index) => values[index].Value is not null).Select(given => given.Key);

    /// <summary>What they hold, in the same order.</summary>
    public IEnumerable<object> Values => values.Select(one => one.Value).OfType<object>();

    /// <summary>Whether nothing was given.</summary>
    public bool IsEmpty => Array.TrueForAll(values, one => one.Value is null);

    /// <summary>Whether the field was given.</summary>
    public bool Has(string key) => this[key] is not null;

    /// <summary>The value, typed by the field's kind; null where it was not given.</summary>
    public object? this[string key] => Shape.IndexOf(key) is >= 0 and var index ? values[index].Value : null;

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
    public YamlEntry? EntryOf(string key) => Shape.IndexOf(key) is >= 0 and var index ? values[index].Entry : null;

    /// <summary>The item's first key or, of a short form, its text.</summary>
    public TextSpan Start => Node switch
    {
        YamlMap { Entries: [var first, ..] } => first.Key.Span,
        { } node => node.Span,
        null => default,
    };

    internal void Set(string key, object value, YamlEntry? entry) => values[Shape.IndexOf(key)] = (value, entry);
}
