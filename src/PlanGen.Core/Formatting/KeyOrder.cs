namespace PlanGen.Formatting;

/// <summary>Puts the entries of a mapping in order.</summary>
internal static class KeyOrder
{
    /// <summary>
    /// Sorts the entries, those alike as they stand; not at all where an alias would come to stand before its anchor, or after another of that name.
    /// The first stays first where a comment silences what is found on its line, or on that of the one that would be: what is wrong with the whole is
    /// found there.
    /// </summary>
    public static void Sort(SyntaxCollection map, Func<SyntaxPart, int> orderOf)
    {
        var first = map.Parts.FirstOrDefault();
        var sorted = map.Parts.OrderBy(orderOf).ToList();
        if (first is not null && sorted[0] != first && map.Owner is { } owner && (first.Silences || sorted[0].Silences || (owner is { Key: null, Silences: true } && !map.IsHeld)))
        {
            sorted.Remove(first);
            sorted.Insert(0, first);
        }

        if (first is null || sorted.SequenceEqual(map.Parts) || !KeepsAnchors(map.Parts, sorted) || (map.IsUnreadable(sorted) && map.IsHeld))
        {
            return;
        }

        map.Parts.Clear();
        map.Parts.AddRange(sorted);
        if (sorted[0] != first)
        {
            // The blank line that parts the mapping from what stands above it, or that is not there, stays where it is.
            var isApart = IsApart(sorted[0]);
            SetApart(sorted[0], IsApart(first));
            SetApart(first, isApart);
        }
    }

    private static bool KeepsAnchors(List<SyntaxPart> parts, List<SyntaxPart> sorted)
    {
        var anchors = new HashSet<string>();
        var names = parts.ToDictionary(part => part, part => Names(part, anchors));
        return anchors.All(name => sorted.Where(part => names[part].Contains(name)).SequenceEqual(parts.Where(part => names[part].Contains(name))));
    }

    /// <summary>The names that a part uses, for anchors or aliases; those of anchors go to <paramref name="anchors"/> too.</summary>
    private static HashSet<string> Names(SyntaxPart part, HashSet<string> anchors)
    {
        var names = new HashSet<string>();
        AddOf(part);
        return names;

        void AddOf(SyntaxPart one)
        {
            Add(one.Key);
            Add(one.Value);
        }

        void Add(Syntax? node)
        {
            if (node is SyntaxAlias alias)
            {
                names.Add(alias.Name);
            }
            else if (node?.Anchor is { } anchor)
            {
                names.Add(anchor);
                anchors.Add(anchor);
            }

            (node as SyntaxCollection)?.Parts.ForEach(AddOf);
        }
    }

    /// <summary>Whether a blank line stands above a part and its comments.</summary>
    private static bool IsApart(SyntaxPart part) => part.Above is [var comment, ..] ? comment.IsApart : part.IsApart;

    private static void SetApart(SyntaxPart part, bool isApart)
    {
        if (part.Above.Count > 0)
        {
            part.Above[0] = part.Above[0] with { IsApart = isApart };
        }
        else
        {
            part.IsApart = isApart;
        }
    }
}
