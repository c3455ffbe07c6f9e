using PlanGen.Layout;

namespace PlanGen.Formatting;

/// <summary>Finds the keys of a plan that have two spellings, writes them in one, and puts them in the usual order.</summary>
/// <param name="available">The structures there are.</param>
internal sealed class KeyNames(IReadOnlyList<Structure> available)
{
    private readonly List<(SyntaxCollection Map, KeyPlace Place)> maps = [];
    private readonly Dictionary<Syntax, KeyPlace?> anchored = [];
    private readonly HashSet<Syntax> shared = [];

    /// <summary>Does it, in the spelling asked for or, where none is, the one that most keys have; Chinese where both have as many.</summary>
    public void Settle(SyntaxCollection root, bool? isChinese)
    {
        int known;
        do
        {
            known = shared.Count;
            maps.Clear();
            Walk(root, KeyPlace.Plan);
        }
        while (shared.Count > known);

        var keys = maps.SelectMany(map => map.Map.Parts.Select(part => (Part: part, Found: map.Place.Find(part.Name)))).Where(key => key.Found is not null).ToList();
        var inChinese = isChinese ?? keys.Count(key => key.Part.Name == key.Found!.Value.English) * 2 <= keys.Count;
        foreach (var (map, place) in maps)
        {
            KeyOrder.Sort(map, part => place.Find(part.Name)?.Order ?? 0);
        }

        // An anchored key is some alias's key too, which may stand where another spelling holds.
        foreach (var (part, found) in keys.Where(key => key.Part.Key is SyntaxScalar { Anchor: null }))
        {
            part.Name = inChinese ? found!.Value.Chinese : found!.Value.English;
        }
    }

    private void Walk(Syntax node, KeyPlace? place)
    {
        if (node is SyntaxAlias alias)
        {
            // What is used where its keys mean something else keeps the spelling that both places know.
            _ = anchored.TryGetValue(alias.Target, out var other) && other != place && shared.Add(alias.Target);
            return;
        }

        if (node is not SyntaxCollection collection)
        {
            return;
        }

        place = shared.Contains(node) ? null : place?.For(collection);
        if (node.Anchor is not null)
        {
            anchored[node] = place;
        }

        if (collection.IsMap && place is not null)
        {
            maps.Add((collection, place));
        }

        foreach (var part in collection.Parts)
        {
            Walk(part.Value, collection.IsMap ? place?.Below(part.Name, available) : place);
        }
    }
}
