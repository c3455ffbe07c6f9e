using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;
using PlanGen.Layout;
using Table = PlanGen.Documents.Table;

namespace PlanGen.Writing.Word;

/// <summary>
/// Word's own numbering in place of the numbers in the text: one multi-level list of the pattern each level has first, linked to the heading
/// styles, and one list for each further pattern. Where Word would count on and the document starts anew, the list is restarted.
/// </summary>
internal sealed class WordNumbering
{
    /// <summary>The list linked to the heading styles.</summary>
    public const int MainList = 1;

    private const int Levels = 9;

    private readonly Queue<WordElement> items = [];
    private readonly List<WordList> lists = [];
    private readonly List<(WordList List, int Level, int Start)> instances = [];

    /// <summary>Goes through the numbers of a document as Word will count them.</summary>
    public WordNumbering(IEnumerable<Block> blocks)
    {
        var numbers = Numbers(blocks).ToList();
        var main = AddList(Enumerable.Range(1, Levels).Select(level => numbers.FirstOrDefault(number => number.Level == level).Pattern));
        foreach (var (level, pattern, value) in numbers)
        {
            var list = main.Patterns[level - 1] == pattern ? main : FindOrAdd(level, pattern);
            if (list.Count(level) != value)
            {
                instances.Add((list, level, value));
                list.Restart(level, value, instances.Count);
            }

            items.Enqueue(new("numPr", new NumberingLevelReference { Val = level - 1 }, new NumberingId { Val = list.Instance }));
        }
    }

    /// <summary>The patterns of the main list by level; null where the level bears no number.</summary>
    public IReadOnlyList<string?> Patterns => lists[0].Patterns;

    /// <summary>What the next numbered paragraph says in place of its number; to be asked for each, in order.</summary>
    public WordElement Next() => items.Dequeue();

    /// <summary>numbering.xml.</summary>
    public WordElement Build(WordStyle style)
    {
        var numbering = new WordElement("numbering");
        numbering.Append(lists.Select((list, i) => list.Build(style, i, isMain: i == 0)));
        for (var i = 0; i < instances.Count; i++)
        {
            var (list, level, start) = instances[i];
            var instance = new WordElement("num", new AbstractNumId { Val = lists.IndexOf(list) }) { ["numId"] = WordElement.Number(i + 1) };
            if (level > 0)
            {
                instance.Append(new WordElement("lvlOverride", new StartOverrideNumberingValue { Val = start }) { ["ilvl"] = WordElement.Number(level - 1) });
            }

            numbering.Append(instance);
        }

        return numbering;
    }

    private WordList FindOrAdd(int level, string pattern) => lists.Skip(1).FirstOrDefault(list => list.Patterns[level - 1] == pattern)
        ?? AddList(Enumerable.Range(1, Levels).Select(at => at == level ? pattern : null));

    private WordList AddList(IEnumerable<string?> patterns)
    {
        var list = new WordList([.. patterns], instances.Count + 1);
        lists.Add(list);
        instances.Add((list, 0, 0));
        return list;
    }

    private static IEnumerable<(int Level, string Pattern, int Value)> Numbers(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => Numbers(heading.Inlines),
        Documents.Paragraph paragraph => Numbers(paragraph.Inlines),
        Table table => Numbers(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs)),
        Landscape landscape => Numbers(landscape.Blocks),
        _ => [],
    });

    private static IEnumerable<(int Level, string Pattern, int Value)> Numbers(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Number number, ..])
        {
            var (pattern, value) = NumberPattern.Parse(number.Text);
            yield return (number.Level, pattern, value);
        }
    }
}
