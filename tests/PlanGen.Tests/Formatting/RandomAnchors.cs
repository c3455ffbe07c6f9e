using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;

namespace PlanGen.Tests.Formatting;

/// <summary>Where in a plan a node stands.</summary>
/// <param name="Shape">What a mapping is there; null where its keys are words.</param>
/// <param name="Field">The field it is given for; null for the root, and below words.</param>
/// <param name="Depth">How many lists deep.</param>
internal sealed record Place(Shape? Shape, Field? Field, int Depth)
{
    public static readonly Place Plan = new(PlanKeys.Plan, null, 0);

    /// <summary>The parts of a collection that stands here, each with its place.</summary>
    public IEnumerable<(string? Key, YamlNode Value, Place Place)> PartsOf(YamlNode node) => node is YamlMap map
        ? map.Entries.Select(entry => ((string?)entry.Key.Value, entry.Value, Shape?.Find(entry.Key.Value) is { } field ? new Place(field.Shape?.Invoke(), field, 0) : new(null, null, 0)))
        : ((YamlList)node).Items.Select(item => ((string?)null, item, this with { Depth = Depth + 1 }));
}

/// <summary>Anchors, and aliases where another value of the same field may stand.</summary>
internal sealed class RandomAnchors(Random random)
{
    private readonly Dictionary<string, Place> values = [];
    private readonly Dictionary<string, string> keys = [];
    private int count;

    /// <summary>The name for an anchor, sometimes one that was used before; mostly null.</summary>
    public string? New()
    {
        if (random.Next(12) != 0)
        {
            return null;
        }

        var name = values.Count > 0 && random.Next(4) == 0 ? values.Keys.ElementAt(random.Next(values.Count)) : Next();
        values.Remove(name);
        return name;
    }

    /// <summary>Notes what was written behind an anchor.</summary>
    public void Add(string? name, YamlNode node, Place place)
    {
        if (name is not null && MayGo(node, place))
        {
            values[name] = place;
        }
    }

    /// <summary>An alias to stand for the node; mostly null.</summary>
    public string? Alias(YamlNode node, Place place)
    {
        var fitting = MayGo(node, place) && random.Next(4) == 0 ? values.Where(one => one.Value.Field == place.Field && one.Value.Depth == place.Depth).Select(one => one.Key).ToList() : [];
        return fitting.Count > 0 ? "*" + fitting[random.Next(fitting.Count)] : null;
    }

    /// <summary>A key, sometimes with an anchor, or an alias for the same key further up.</summary>
    public string Key(string key, Func<string> write)
    {
        if (keys.TryGetValue(key, out var name) && random.Next(4) == 0)
        {
            return $"*{name} ";
        }

        if (random.Next(30) > 0)
        {
            return write();
        }

        keys[key] = Next();
        return $"&{keys[key]} {write()}";
    }

    private string Next() => $"名{++count}";

    /// <summary>What bears an id is there once, and what names one may name it anywhere.</summary>
    private static bool MayGo(YamlNode node, Place place) => place.Field is { Key: not "id" } && !HasId(node);

    private static bool HasId(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.Any(entry => entry.Key.Value is "id" or "编号" or "任务编号" || HasId(entry.Value)),
        YamlList list => list.Items.Any(HasId),
        _ => false,
    };
}
