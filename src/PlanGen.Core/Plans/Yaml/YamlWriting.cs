using PlanGen.Sources;
using YamlDotNet.Core.Events;

namespace PlanGen.Plans.Yaml;

/// <summary>How a node is written, by its own characters in the file.</summary>
internal static class YamlWriting
{
    /// <summary>The length of the anchor before a node's value, with the blanks behind it; 0 where it has none.</summary>
    public static int AnchorLength(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty || written[0] != '&')
        {
            return 0;
        }

        var end = written.IndexOfAny(" \t\r\n");
        var blanks = end < 0 ? -1 : written[end..].IndexOfAnyExcept(" \t\r\n");
        return blanks < 0 ? written.Length : end + blanks;
    }

    /// <summary>A scalar's own characters, without an anchor before them, which are no part of its text.</summary>
    public static TextSpan SpanOf(Scalar scalar, string text)
    {
        var start = (int)Math.Min(scalar.Start.Index, text.Length);
        var end = (int)Math.Min(scalar.End.Index, text.Length);
        start += scalar.Anchor.IsEmpty ? 0 : 1 + scalar.Anchor.Value.Length;
        while (!scalar.Anchor.IsEmpty && start < end && text[start] is ' ' or '\t' or '\r' or '\n' or '#')
        {
            var length = text.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            start = text[start] != '#' ? start + 1 : length < 0 ? end : start + length;
        }

        return new(start, end - start);
    }

    /// <summary>Whether aliases may lead to the node.</summary>
    public static bool IsAnchored(YamlNode node, string text) => text.AsSpan(node.Span.Start) is ['&', ..];

    /// <summary>Whether a collection stands in brackets or braces.</summary>
    public static bool IsFlow(YamlNode collection, string text) =>
        text.AsSpan(collection.Span.Start) is var written && written[AnchorLength(written)..] is ['[' or '{', ..];

    /// <summary>Whether a node behind <paramref name="before"/> is an alias: its own characters stand further up.</summary>
    public static bool IsAlias(YamlNode node, int before) => node.Span.Start < before;
}
