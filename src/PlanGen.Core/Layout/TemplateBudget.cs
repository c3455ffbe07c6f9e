using System.Collections;
using PlanGen.Plans;

namespace PlanGen.Layout;

/// <summary>
/// How far the templates of one document may go before they count as endless: many times what any plan of that size needs. It is counted and not
/// timed, so that a template is stopped at the same place on every machine.
/// </summary>
/// <param name="Values">How many values the templates are given to set out.</param>
/// <param name="Steps">How much they may work out: a node of a template is one step, a long text or list more.</param>
/// <param name="Characters">How long what they write may be, and each text on the way to it.</param>
internal sealed record TemplateBudget(long Values, long Steps, int Characters)
{
    /// <summary>The budget for what the templates are given: items and texts, in lists or maps to any depth; null for nothing.</summary>
    public static TemplateBudget For(object? given)
    {
        var (values, characters) = (0L, 0L);
        Measure(given, ref values, ref characters);

        // Structures built in take up to 30 steps and 50 characters a value, 7 of these steps for a value in a plan of long texts.
        return new(values, 2_000_000 + (200 * values) + (4 * characters), (int)Math.Min(1_000_000 + (200 * values) + (10 * characters), int.MaxValue));
    }

    private static void Measure(object? value, ref long values, ref long characters)
    {
        values++;
        switch (value)
        {
            case string text:
                characters += text.Length;
                break;
            case Item item:
                foreach (var one in item.Values)
                {
                    Measure(one, ref values, ref characters);
                }

                break;
            case List<string> lines:
                values += lines.Count;
                foreach (var line in lines)
                {
                    characters += line.Length;
                }

                break;
            case DictionaryEntry pair:
                Measure(pair.Key, ref values, ref characters);
                Measure(pair.Value, ref values, ref characters);
                break;
            case IDictionary map:
                foreach (DictionaryEntry pair in map)
                {
                    Measure(pair, ref values, ref characters);
                }

                break;
            case IEnumerable list:
                foreach (var one in list)
                {
                    Measure(one, ref values, ref characters);
                }

                break;
        }
    }
}
