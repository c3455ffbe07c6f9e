using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>Walks a plan and gives every text in it that a document shows.</summary>
internal static class PlanTexts
{
    /// <summary>The texts, in the order of the file, each once however many aliases lead to it.</summary>
    public static IReadOnlyList<PlanText> Of(Item root, SourceText source) =>
    [
        .. OfItem(root)
            .DistinctBy(found => found.Scalar.Span.Start)
            .OrderBy(found => found.Scalar.Span.Start)
            .SelectMany(found => Paragraphs(found.Owner, found.Field, found.Scalar, source)),
    ];

    private static IEnumerable<(Item Owner, Field Field, YamlScalar Scalar)> OfItem(Item item)
    {
        foreach (var key in item.Given)
        {
            var field = item.Shape.Find(key)!;
            foreach (var found in OfField(item, field))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(Item Owner, Field Field, YamlScalar Scalar)> OfField(Item item, Field field) => item[field.Key] switch
    {
        // Of a milestone written as text each line is an item, but the text is one scalar.
        IReadOnlyList<Item> items when field.Shape?.Invoke() == PlanKeys.Milestone =>
            items.Where(one => one.Node is YamlMap).SelectMany(OfItem).Concat(Leaves(item, field, node => node is YamlScalar or YamlList)),
        IReadOnlyList<Item> items => items.SelectMany(OfItem),
        IReadOnlyDictionary<string, Item> map => map.Values.SelectMany(OfItem),
        Item child => OfItem(child),
        _ when IsShown(item, field) => Leaves(item, field, _ => true),
        _ => [],
    };

    private static IEnumerable<(Item Owner, Field Field, YamlScalar Scalar)> Leaves(Item item, Field field, Func<YamlNode, bool> isWanted)
    {
        var node = item.EntryOf(field.Key)?.Value ?? item.Node;
        return node is null ? [] : Scalars(node, isWanted).Where(scalar => !scalar.IsEmpty).Select(scalar => (item, field, scalar));
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node, Func<YamlNode, bool> isWanted) => node switch
    {
        _ when !isWanted(node) => [],
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(one => Scalars(one, isWanted)),
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value, isWanted)),
        _ => [],
    };

    /// <summary>Ids, settings and a table's path are no text of the document.</summary>
    private static bool IsShown(Item item, Field field) =>
        field.Kind is not (Kind.Ids or Kind.Choice or Kind.Year or Kind.Date or Kind.Options)
        && field.Key is not ("id" or "structure")
        && !(item.Shape == PlanKeys.Table && item.Node is YamlScalar);

    private static IEnumerable<PlanText> Paragraphs(Item owner, Field field, YamlScalar scalar, SourceText source)
    {
        var value = scalar.Value;
        var places = new ScalarOffsets(source, scalar);
        var start = 0;
        while (start <= value.Length)
        {
            var end = value.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029");
            end = end < 0 ? value.Length : start + end;
            var text = value.AsSpan(start, end - start);
            var lead = text.Length - text.TrimStart().Length;
            if (lead < text.Length)
            {
                yield return new(owner, field, start + lead, text.Trim().ToString(), places);
            }

            start = end + 1;
        }
    }
}
