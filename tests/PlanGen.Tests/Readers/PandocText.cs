using System.Text.Json;

namespace PlanGen.Tests.Readers;

/// <summary>The text of a document as pandoc understands it, from its own tree, where plain text would wrap and draw tables.</summary>
internal static class PandocText
{
    private static readonly string[] Titles = ["title", "subtitle"];

    /// <summary>Each paragraph, heading and cell.</summary>
    public static IReadOnlyList<string> Lines(string json)
    {
        using var tree = JsonDocument.Parse(json);

        // A title that comes first is taken for the document's own.
        var titles = Titles.Select(name => tree.RootElement.GetProperty("meta").TryGetProperty(name, out var value) ? Text(value) : "");
        return [.. titles.Concat(Blocks(tree.RootElement.GetProperty("blocks"))).Where(line => line.Length > 0)];
    }

    /// <summary>Whatever holds blocks: a list, a cell, a row; all but paragraphs is gone through.</summary>
    private static IEnumerable<string> Blocks(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Blocks);
        }

        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("c", out var content))
        {
            return [];
        }

        return element.GetProperty("t").GetString() switch
        {
            "Para" or "Plain" => [Text(content)],
            "Header" => [Text(content[2])],
            "HorizontalRule" => [],
            _ => Blocks(content),
        };
    }

    private static string Text(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return string.Concat(element.EnumerateArray().Select(Text));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return "";
        }

        return element.GetProperty("t").GetString() switch
        {
            "Str" => element.GetProperty("c").GetString()!,
            "Space" or "SoftBreak" => " ",
            "LineBreak" => "\n",
            "Span" or "Link" => Text(element.GetProperty("c")[1]),
            _ => Text(element.GetProperty("c")),
        };
    }
}
