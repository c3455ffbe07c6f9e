using System.Globalization;
using PlanGen.Plans;

namespace PlanGen.Layout;

/// <summary>
/// A copy of a plan with a mark inside each text, by which the text is known again wherever a template puts it. Neither joining nor escaping
/// touches a mark; a template that asks whether a text is a certain one is answered no.
/// </summary>
internal sealed class MarkedPlan
{
    // No plan holds them: XML forbids them (YML08).
    private const char Open = '\uFFFE';
    private const char Close = '\uFFFF';

    private readonly Dictionary<string, int> roles = [];
    private int count;

    public MarkedPlan(Plan plan)
    {
        Plan = new(Copy(plan.Root, Fields));
    }

    /// <summary>The copy.</summary>
    public Plan Plan { get; }

    /// <summary>The fields of the plan that was copied.</summary>
    public List<GivenField> Fields { get; } = [];

    /// <summary>The numbers of the texts that stand in what the copy became.</summary>
    public static HashSet<int> TextsIn(string markdown)
    {
        var found = new HashSet<int>();
        for (var at = markdown.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = markdown.IndexOf(Open, at + 1))
        {
            found.Add(int.Parse(markdown.AsSpan(at + 1, markdown.IndexOf(Close, at) - at - 1), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return found;
    }

    private Item Copy(Item item, List<GivenField> fields)
    {
        var copy = new Item(item.Shape, item.Node);
        foreach (var key in item.Given)
        {
            var field = item.Shape.Find(key)!;
            var value = item[key]!;
            if (GivenField.IsText(item, field))
            {
                var given = new GivenField(item, field);
                fields.Add(given);
                value = Copy(value, given);
            }

            copy.Set(key, value);
        }

        return copy;
    }

    private object Copy(object value, GivenField given) => value switch
    {
        string text => Mark(text, given),
        Item item => Copy(item, given.Inner),
        IReadOnlyList<Item> items => Copy(items, given),
        IReadOnlyList<string> lines => Lines(lines, given),
        IReadOnlyList<IReadOnlyList<string>> texts => Texts(texts, given),
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows => (List<List<List<string>>>)[.. rows.Select(row => Texts(row, given))],
        IReadOnlyDictionary<string, List<string>> map => map.ToDictionary(pair => Role(pair.Key, given), pair => Lines(pair.Value, given)),
        _ => value,
    };

    private List<Item> Copy(IReadOnlyList<Item> items, GivenField given)
    {
        if (given.Field.Kind is not (Plans.Keys.Kind.Deadline or Plans.Keys.Kind.Period))
        {
            return [.. items.Select(item => Copy(item, given.Inner))];
        }

        var milestones = new List<GivenField>();
        List<Item> copies = [.. items.Select(item => Copy(item, milestones))];
        given.Texts.AddRange(milestones.SelectMany(field => field.Texts));
        return copies;
    }

    private List<List<string>> Texts(IReadOnlyList<IReadOnlyList<string>> texts, GivenField given) => [.. texts.Select(text => Lines(text, given))];

    private List<string> Lines(IReadOnlyList<string> lines, GivenField given) => [.. lines.Select(line => Mark(line, given))];

    /// <summary>A role has one mark in the whole plan, so that it stays one column of a table.</summary>
    private string Role(string role, GivenField given)
    {
        if (!roles.TryGetValue(role, out var number))
        {
            roles.Add(role, number = count++);
        }

        given.Roles.Add(number);
        return With(number, role);
    }

    private string Mark(string text, GivenField given)
    {
        given.Texts.Add(count);
        return With(count++, text);
    }

    /// <summary>Behind the first character, since the ends of a text decide how it is joined.</summary>
    private static string With(int number, string text)
    {
        var first = char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, first)}{Open}{number}{Close}{text.AsSpan(first)}");
    }
}
