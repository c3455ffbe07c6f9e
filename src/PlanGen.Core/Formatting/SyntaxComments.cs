namespace PlanGen.Formatting;

/// <summary>
/// Puts each comment with what it stands by. At the end of a line it is beside what stands there; on a line of its own it is above what follows or,
/// where it is indented further than that, at the end of the block it is indented like. One for plangen is always above what follows, as it is read.
/// </summary>
internal static class SyntaxComments
{
    /// <summary>Puts them there.</summary>
    /// <param name="comments">The comments, in order.</param>
    /// <param name="parts">All parts of the file, by where they begin.</param>
    /// <param name="root">The root.</param>
    public static void Place(IEnumerable<SyntaxComment> comments, List<SyntaxPart> parts, SyntaxCollection root)
    {
        var at = 0;
        foreach (var comment in comments)
        {
            while (at < parts.Count && parts[at].Start < comment.Start)
            {
                at++;
            }

            var next = at < parts.Count ? parts[at] : null;
            (at == 0 ? next!.Above : PlaceOf(comment, parts[at - 1], next, root))?.Add(comment);
        }
    }

    /// <summary>The list it belongs in; null where it was put beside a part.</summary>
    private static List<SyntaxComment>? PlaceOf(SyntaxComment comment, SyntaxPart last, SyntaxPart? next, SyntaxCollection root)
    {
        var part = last;
        while (part.Within.IsFlow && part.Within.Span.End <= comment.Start)
        {
            if (part.Within.Owner is null)
            {
                return root.Below;
            }

            part = part.Within.Owner;
        }

        if (comment.Start < part.Value.Start && part.Value is not SyntaxCollection { IsFlow: false })
        {
            return part.Above;
        }

        // With nothing below it a comment for plangen silences nothing, and must not come to.
        return next is null && comment is { IsAlone: true, IsForPlanGen: true } ? root.Below
            : comment.IsAlone ? PlaceAlone(comment, part, next)
            : PlaceBeside(comment, part, next);
    }

    private static List<SyntaxComment>? PlaceBeside(SyntaxComment comment, SyntaxPart part, SyntaxPart? next)
    {
        if (part.Key is null && part.Value is SyntaxCollection { Anchor: null } item && (!item.IsFlow || comment.Start < item.Span.End))
        {
            return part.Above;
        }

        if (part.Value is SyntaxCollection { IsFlow: true, HasComments: true } opened && comment.Start >= opened.Span.End)
        {
            return opened.Below;
        }

        if (part.Within.IsFlow && part.Value is SyntaxScalar && !comment.IsForPlanGen)
        {
            // Out of its brackets the text would run into the comment (YML11).
            return part.Above;
        }

        if (part.Beside is not null)
        {
            return PlaceAlone(comment, part, next);
        }

        part.Beside = comment;
        return null;
    }

    private static List<SyntaxComment> PlaceAlone(SyntaxComment comment, SyntaxPart part, SyntaxPart? next)
    {
        var open = part.Value is SyntaxCollection { IsFlow: true } value && value.Span.End > comment.Start ? value : part.Within.IsFlow ? part.Within : null;
        if (open is not null)
        {
            return next is not null && next.Start < open.Span.End ? next.Above : open.Parts.Count > 0 ? open.Below : part.Above;
        }

        if (next is not null && (comment.IsForPlanGen || next.Above.Count > 0 || comment.Column <= next.Column || next.Within == part.Value))
        {
            return comment.IsForPlanGen ? LargestFrom(next).Above : next.Above;
        }

        return part.Value is SyntaxScalar { IsEmpty: true } && comment.Column > part.Column ? part.Under : PlaceBelow(comment, part, next);
    }

    /// <summary>The item that begins with a part: what comments for plangen above either are about.</summary>
    private static SyntaxPart LargestFrom(SyntaxPart part) =>
        part.Within is { IsFlow: false, Anchor: null, Owner: { Key: null } item } && part.Within.Parts[0] == part ? LargestFrom(item) : part;

    private static List<SyntaxComment> PlaceBelow(SyntaxComment comment, SyntaxPart part, SyntaxPart? next)
    {
        List<SyntaxComment>? place = null;
        for (var block = part.Within; block is not null && block != next?.Within; block = block.Owner?.Within)
        {
            // One further out that already has comments has this one too, so that they stay in order.
            var isIt = place is null ? !block.IsFlow && (block.Column <= comment.Column || block.Owner is null) : block.Below.Count > 0;
            place = isIt ? block.Below : place;
        }

        return place ?? next!.Above;
    }
}
