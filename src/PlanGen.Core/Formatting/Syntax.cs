using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Formatting;

/// <summary>A node of a YAML file as it is written: anchors and aliases as such, and the comments with what they stand by.</summary>
/// <param name="start">Where it begins, its anchor included.</param>
/// <param name="span">Its own characters.</param>
/// <param name="anchor">The name it is anchored by; null where it is not.</param>
internal abstract class Syntax(int start, TextSpan span, string? anchor)
{
    public int Start { get; } = start;

    public TextSpan Span { get; set; } = span;

    public string? Anchor { get; } = anchor;
}

/// <summary>A scalar.</summary>
internal sealed class SyntaxScalar(string value, ScalarStyle style, int start, TextSpan span, string? anchor) : Syntax(start, span, anchor)
{
    /// <summary>Its text, as the plan's reader has it.</summary>
    public string Value => value;

    public ScalarStyle Style => style;

    public bool IsBlock => style is ScalarStyle.Literal or ScalarStyle.Folded;

    /// <summary>Whether it counts as not given.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(value) || (style == ScalarStyle.Plain && value is "~" or "null");
}

/// <summary>An alias.</summary>
internal sealed class SyntaxAlias(string name, Syntax target, TextSpan span) : Syntax(span.Start, span, null)
{
    public string Name => name;

    /// <summary>The node it stands for.</summary>
    public Syntax Target => target;
}

/// <summary>A mapping or sequence.</summary>
internal sealed class SyntaxCollection(bool isMap, bool isFlow, SyntaxPart? owner, int start, string? anchor) : Syntax(start, new(start, 0), anchor)
{
    public bool IsMap => isMap;

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow => isFlow;

    /// <summary>What it is the value of; null for the root.</summary>
    public SyntaxPart? Owner => owner;

    public List<SyntaxPart> Parts { get; } = [];

    /// <summary>The comments at its end.</summary>
    public List<SyntaxComment> Below { get; } = [];

    /// <summary>How far its parts are indented; a list at its key's own column counts as further in.</summary>
    public int Column { get; set; }

    /// <summary>Whether it stays on its line, for a comment there that is about any of it.</summary>
    public bool IsHeld => IsFlow && Owner is not null && (Owner.HoldsLine || Owner.Within.IsHeld) && !HasComments;

    /// <summary>Whether a text with an anchor would stand in braces before another entry, which the reader of YAML does not read.</summary>
    public bool IsUnreadable(IReadOnlyList<SyntaxPart> order) => IsMap && order.SkipLast(1).Any(part => part.Value is SyntaxScalar { Anchor: not null });

    /// <summary>Whether any comment stands in it.</summary>
    public bool HasComments => Below.Count > 0
        || Parts.Exists(part => part.Above.Count > 0 || part.Beside is not null || part.Value is SyntaxCollection { HasComments: true });
}

/// <summary>An entry of a mapping or an item of a sequence.</summary>
internal sealed class SyntaxPart(SyntaxCollection within, Syntax? key, int start)
{
    /// <summary>The collection it is part of.</summary>
    public SyntaxCollection Within => within;

    /// <summary>The key; null for an item.</summary>
    public Syntax? Key => key;

    /// <summary>The key's text, as it is to be written.</summary>
    public string Name { get; set; } = (key is SyntaxAlias { Target: SyntaxScalar named } ? named.Value : (key as SyntaxScalar)?.Value ?? "").Trim();

    public Syntax Value { get; set; } = null!;

    /// <summary>Where its key or, of an item, its dash stands.</summary>
    public int Start { get; set; } = start;

    /// <summary>How far it is indented.</summary>
    public int Column { get; set; }

    /// <summary>The comments above it.</summary>
    public List<SyntaxComment> Above { get; } = [];

    /// <summary>The comment at the end of its line.</summary>
    public SyntaxComment? Beside { get; set; }

    /// <summary>Whether what stands on its line is to stay there: a comment beside it is about any of it, one above that silences what is found about that line alone.</summary>
    public bool HoldsLine => Beside is not null || IsSilencedFromAbove;

    /// <summary>Whether a comment on it silences what is found.</summary>
    public bool Silences => Beside is { IsForPlanGen: true } || Above.Exists(comment => comment.IsForPlanGen);

    /// <summary>What begins an item stands on its line, above which the comment stands.</summary>
    private bool IsSilencedFromAbove => Above.Exists(comment => comment.IsForPlanGen)
        || (within is { IsFlow: false, Owner: { Key: null } item } && within.Parts[0] == this && item.IsSilencedFromAbove);

    /// <summary>The comments that stand where its value would, of an entry without one.</summary>
    public List<SyntaxComment> Under { get; } = [];

    /// <summary>Whether a blank line parts it from what stands above it.</summary>
    public bool IsApart { get; set; }
}

/// <summary>A comment.</summary>
/// <param name="Text">With its #.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Column">How far it is indented.</param>
/// <param name="IsAlone">Whether it has its line to itself.</param>
/// <param name="IsApart">Whether a blank line parts it from what stands above it.</param>
internal sealed record SyntaxComment(string Text, int Start, int Column, bool IsAlone, bool IsApart)
{
    /// <summary>Whether it speaks to plangen, which goes by the line it stands on or above.</summary>
    public bool IsForPlanGen => Text.AsSpan().TrimStart("# \t").StartsWith("plangen:", StringComparison.Ordinal);

    /// <summary>Whether it tells an editor which schema the file goes by.</summary>
    public bool IsModeline => Text.Contains("yaml-language-server:", StringComparison.Ordinal);
}
