using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Rolling;

/// <summary>Where a comment may stand on a line of its own: above each entry and list item in block style, never within brackets or a text.</summary>
internal sealed class CommentSlots
{
    private readonly SourceText source;
    private readonly List<int> starts = [];
    private readonly HashSet<YamlNode> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The places in a plan's file.</summary>
    public CommentSlots(YamlNode root, SourceText source)
    {
        this.source = source;
        Walk(root);
        if (starts.Count == 0)
        {
            starts.Add(root.Span.Start);
        }

        starts.Sort();
    }

    /// <summary>The line above which to comment on what stands at <paramref name="offset"/>: its start, and its indentation.</summary>
    public (int Start, string Indent) Above(int offset)
    {
        var index = starts.BinarySearch(offset);
        var line = source.LineAt(starts[Math.Max(0, index >= 0 ? index : ~index - 1)]);
        var text = source.Text.AsSpan(line.Start, line.Length);
        return (line.Start, text[..^text.TrimStart(' ').Length].ToString());
    }

    private void Walk(YamlNode node)
    {
        // An alias leads to a node that was seen where it stands; within brackets nothing may be put.
        if (!seen.Add(node) || (node is not YamlScalar && YamlWriting.IsFlow(node, source.Text)))
        {
            return;
        }

        foreach (var item in (node as YamlList)?.Items ?? [])
        {
            starts.Add(item.Span.Start);
            Walk(item);
        }

        foreach (var (key, value) in (node as YamlMap)?.Entries ?? [])
        {
            starts.Add(key.Span.Start);
            Walk(value);
        }
    }
}
