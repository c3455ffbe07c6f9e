using PlanGen.Documents;

namespace PlanGen.Writing.Html;

/// <summary>The list of contents: headings of the first two levels and annexes, each a link.</summary>
internal static class HtmlContents
{
    private const int Deepest = 2;

    /// <summary>Writes the list; nothing where there are no headings.</summary>
    public static void Write(IEnumerable<Block> blocks, TextWriter output)
    {
        var depth = 0;
        var ids = new HtmlIds();
        foreach (var (level, inlines, id) in Entries(blocks, ids))
        {
            if (level > Deepest)
            {
                continue;
            }

            // A second level without a first above it stands as a first.
            var wanted = Math.Min(level, depth + 1);
            output.Write(depth == 0 ? "<nav class=\"contents\" aria-label=\"目录\"><p class=\"contents-title\">目录</p>\n<ol>\n" : "");
            output.Write(wanted > depth && depth > 0 ? "\n<ol>\n" : "");
            for (var i = depth; i > wanted; i--)
            {
                output.Write("</li>\n</ol>\n");
            }

            output.Write(wanted <= depth ? "</li>\n" : "");
            output.Write($"<li><a href=\"#{id}\">");
            HtmlText.Write(DocumentText.Of(inlines), output);
            output.Write("</a>");
            depth = wanted;
        }

        for (var i = depth; i > 0; i--)
        {
            output.Write("</li>\n</ol>\n");
        }

        output.Write(depth > 0 ? "</nav>" : "");
    }

    private static IEnumerable<(int Level, IReadOnlyList<Inline> Inlines, string Id)> Entries(IEnumerable<Block> blocks, HtmlIds ids)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    yield return (heading.Level, heading.Inlines, ids.Next(heading.Bookmark));
                    break;
                case Paragraph { Role: Role.AnnexTitle } annex:
                    yield return (1, annex.Inlines, ids.Next(null));
                    break;
                case Landscape landscape:
                    foreach (var entry in Entries(landscape.Blocks, ids))
                    {
                        yield return entry;
                    }

                    break;
                default:
                    break;
            }
        }
    }
}

/// <summary>Ids of headings: the task's bookmark, else s1, s2 … in order.</summary>
internal sealed class HtmlIds
{
    private int count;

    /// <summary>To be asked once for each heading, in order.</summary>
    public string Next(string? bookmark)
    {
        count++;
        return bookmark ?? $"s{count}";
    }
}
