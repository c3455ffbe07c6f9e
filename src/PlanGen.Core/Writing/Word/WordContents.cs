using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>A list of contents as links: without page numbers, and so without Word asking whether to update fields.</summary>
internal static class WordContents
{
    private const int Deepest = 2;

    /// <summary>The list, its heading first; nothing where there are no headings.</summary>
    public static IEnumerable<WordElement> Build(WordParagraphs paragraphs, IEnumerable<Block> blocks)
    {
        var names = new WordHeadingNames();
        var entries = Headings(blocks).Select(heading => (heading, name: names.Next(heading))).Where(entry => entry.heading.Level <= Deepest).ToList();
        if (entries.Count == 0)
        {
            yield break;
        }

        yield return paragraphs.Build("contents", [new TextRun("目录")], WordPlace.Plain);
        foreach (var (heading, name) in entries)
        {
            var paragraph = paragraphs.Build($"contents-{heading.Level}", [], WordPlace.Plain);
            var link = new WordElement("hyperlink") { ["history"] = "1", ["anchor"] = name };
            link.Append(paragraphs.Runs.Build(DocumentText.Of(heading.Inlines), null));
            paragraph.Append(link);
            yield return paragraph;
        }
    }

    private static IEnumerable<Heading> Headings(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        Landscape landscape => Headings(landscape.Blocks),
        _ => Enumerable.Empty<Heading>(),
    });
}

/// <summary>The bookmarks of headings that a list of contents links to: the task's own, else section_1, section_2 … in order.</summary>
internal sealed class WordHeadingNames
{
    private int count;

    /// <summary>To be asked once for each heading, in order.</summary>
    public string Next(Heading heading)
    {
        count++;
        return heading.Bookmark ?? $"section_{count}";
    }
}
