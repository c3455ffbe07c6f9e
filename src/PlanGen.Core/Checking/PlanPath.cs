using PlanGen.Plans.Yaml;

namespace PlanGen.Checking;

/// <summary>The way from a plan's root to a place in it, by keys, ids and names, so that it stays the same while lines come and go above it.</summary>
internal static class PlanPath
{
    /// <summary>Keys by which an item of a list is told from the others.</summary>
    private static readonly string[] Names = ["id", "编号", "任务编号", "name", "名称", "任务名称", "title", "标题"];

    /// <summary>The path, such as <c>tasks/RW-01/measures/2/text</c> in the spellings typed, and the text that stands there.</summary>
    public static (string Path, string Text) Of(YamlNode root, int offset)
    {
        var path = new List<string>();
        var node = root;
        while (true)
        {
            if (node is YamlMap map && map.Entries.LastOrDefault(entry => entry.Key.Span.Start <= offset) is { Key.Value: { } key } found)
            {
                path.Add(key.Trim());
                if (offset < found.Value.Span.Start)
                {
                    return (string.Join('/', path), key);
                }

                node = found.Value;
            }
            else if (node is YamlList list && list.Items.Where(item => item.Span.Start <= offset).MaxBy(item => item.Span.Start) is { } item)
            {
                path.Add(NameOf(item) ?? $"{list.Items.ToList().IndexOf(item) + 1}");
                node = item;
            }
            else
            {
                return (string.Join('/', path), (node as YamlScalar)?.Value ?? "");
            }
        }
    }

    private static string? NameOf(YamlNode item) => item is not YamlMap map
        ? null
        : Names.SelectMany(name => map.Entries.Where(entry => entry.Key.Value.Trim() == name).Take(1)).Select(entry => entry.Value).OfType<YamlScalar>().FirstOrDefault()?.Value.Trim();
}
