using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanGen.Writing.Word;

/// <summary>One list of Word's numbering, and how far Word has counted in it.</summary>
/// <param name="patterns">The pattern of each level; null where the level bears no number.</param>
/// <param name="instance">The id by which paragraphs refer to it at first.</param>
internal sealed class WordList(IReadOnlyList<string?> patterns, int instance)
{
    private readonly int[] counts = new int[patterns.Count];

    /// <summary>The pattern of each level.</summary>
    public IReadOnlyList<string?> Patterns => patterns;

    /// <summary>The id by which paragraphs refer to it now.</summary>
    public int Instance { get; private set; } = instance;

    /// <summary>The number Word gives the next item of a level, from 1; deeper levels begin anew.</summary>
    public int Count(int level)
    {
        Array.Clear(counts, level, counts.Length - level);
        return ++counts[level - 1];
    }

    /// <summary>Word counts the item just counted as <paramref name="value"/>, and refers to the list by another id from here.</summary>
    public void Restart(int level, int value, int instance)
    {
        counts[level - 1] = value;
        Instance = instance;
    }

    /// <summary>The list's definition.</summary>
    public WordElement Build(WordStyle style, int id, bool isMain)
    {
        var definition = new WordElement("abstractNum", new MultiLevelType { Val = MultiLevelValues.Multilevel }) { ["abstractNumId"] = WordElement.Number(id) };
        definition.Append(patterns.Select((pattern, level) => BuildLevel(style, pattern, level, isMain)));
        return definition;
    }

    private static WordElement BuildLevel(WordStyle style, string? pattern, int index, bool isMain)
    {
        var at = pattern?.AsSpan().IndexOfAny('一', '1', '①') ?? -1;
        var level = new WordElement("lvl") { ["ilvl"] = WordElement.Number(index) };
        level.Append(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = pattern is null ? NumberFormatValues.None : Format(pattern[at]) });
        if (isMain && pattern is not null && style.Of($"heading-{index + 1}") is { } heading)
        {
            level.Append(new ParagraphStyleIdInLevel { Val = heading.Id });
        }

        level.Append(
            new LevelSuffix { Val = LevelSuffixValues.Nothing },
            new LevelText { Val = pattern is null ? "" : $"{pattern[..at]}%{index + 1}{pattern[(at + 1)..]}" },
            new LevelJustification { Val = LevelJustificationValues.Left });
        if (style.Of($"lead-{index + 1}") is { } lead)
        {
            level.Append(new WordElement("rPr", new RunFonts { Hint = FontTypeHintValues.EastAsia, HighAnsi = lead.Font, EastAsia = lead.Font }));
        }

        return level;
    }

    private static NumberFormatValues Format(char kind) => kind switch
    {
        '一' => NumberFormatValues.ChineseCountingThousand,
        '①' => NumberFormatValues.DecimalEnclosedCircleChinese,
        _ => NumberFormatValues.Decimal,
    };
}
