using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>Where the scalars, entries and items of a YAML file stand, to tell comments from text and what a comment stands above.</summary>
internal sealed class YamlPlaces
{
    private readonly List<TextSpan> scalars = [];
    private readonly List<TextSpan> parts = [];
    private readonly HashSet<YamlNode> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The places below <paramref name="root"/>.</summary>
    public YamlPlaces(YamlNode root) => Walk(root);

    /// <summary>Whether a character belongs to a key or value.</summary>
    public bool IsInScalar(int offset) => scalars.Exists(span => offset >= span.Start && offset < span.End);

    /// <summary>The entry or list item that begins on a line, the largest of several; empty where none does.</summary>
    public TextSpan LargestStartingIn(TextSpan line) =>
        parts.Where(span => span.Start >= line.Start && span.Start <= line.End).OrderByDescending(span => span.Length).FirstOrDefault();

    private void Walk(YamlNode node)
    {
        if (!seen.Add(node))
        {
            return;
        }

        switch (node)
        {
            case YamlScalar scalar:
                scalars.Add(scalar.Span);
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    parts.Add(item.Span);
                    Walk(item);
                }

                break;
            case YamlMap map:
                foreach (var (key, value) in map.Entries)
                {
                    parts.Add(new(key.Span.Start, Math.Max(key.Span.Length, value.Span.End - key.Span.Start)));
                    scalars.Add(key.Span);
                    Walk(value);
                }

                break;
        }
    }
}
