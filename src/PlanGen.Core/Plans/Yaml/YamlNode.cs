using System.Collections.Immutable;
using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Plans.Yaml;

/// <summary>A node of a YAML file and the characters it stands on. An alias is the very node its anchor names.</summary>
/// <param name="Span">The node's own characters: for a scalar with its quotes, for a collection from its first to its last item.</param>
/// <param name="Expansions">How many aliases a full walk through the node follows; kept below a limit, so that walking is safe.</param>
public abstract record YamlNode(TextSpan Span, int Expansions);

/// <summary>A scalar: its source text after YAML's own quoting and folding; no type is resolved.</summary>
/// <param name="Value">The text, not trimmed; no blank where a line was folded between two Chinese characters.</param>
/// <param name="Style">How it is written: plain, quoted, or as a block.</param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlScalar(string Value, ScalarStyle Style, TextSpan Span) : YamlNode(Span, 0)
{
    /// <summary>Whether it counts as not given: empty, or a plain ~ or null.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (Style == ScalarStyle.Plain && Value is "~" or "null");
}

/// <summary>A sequence.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, TextSpan Span, int Expansions) : YamlNode(Span, Expansions);

/// <summary>A mapping, its entries in the order of the file, repeated keys included.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, TextSpan Span, int Expansions) : YamlNode(Span, Expansions);

/// <summary>One key and its value.</summary>
public readonly record struct YamlEntry(YamlKey Key, YamlNode Value);

/// <summary>The key of an entry, of which a plan has more than of anything else: a value without an object of its own.</summary>
/// <param name="Value">Its text, as that of a scalar.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct YamlKey(string Value, TextSpan Span);
