using System.Collections;
using PlanGen.Plans;

namespace PlanGen.Formatting;

/// <summary>Compares what two plans say, whatever their files look like.</summary>
public static class PlanComparer
{
    /// <summary>Whether two items give the same fields the same values.</summary>
    public static bool AreSame(Item one, Item other) => one.Shape == other.Shape
        && one.Given.Count() == other.Given.Count()
        && one.Given.All(key => AreSame(one[key], other[key]));

    private static bool AreSame(object? one, object? other) => (one, other) switch
    {
        (Item item, Item second) => AreSame(item, second),
        (string text, string second) => text == second,
        (IDictionary map, IDictionary second) => AreSame(map.Keys, second.Keys) && AreSame(map.Values, second.Values),
        (IEnumerable list, IEnumerable second) => list.Cast<object>().Count() == second.Cast<object>().Count()
            && list.Cast<object>().Zip(second.Cast<object>()).All(pair => AreSame(pair.First, pair.Second)),
        _ => one is null && other is null,
    };
}
