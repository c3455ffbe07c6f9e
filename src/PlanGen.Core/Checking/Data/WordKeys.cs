using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Data;

/// <summary>The key table of a word list: words.yaml, and the files that settings name under 词表.</summary>
public static class WordKeys
{
    /// <summary>A word that is often mistyped.</summary>
    public static readonly Shape Word = new(
        new("词条", "a word"),
        null,
        new("wrong", ["误"], Kind.Line, IsRequired: true),
        new("right", ["正"], Kind.Line, IsRequired: true),
        new("not", ["除外"], Kind.Texts),
        new("fixable", ["可改"], Kind.Choice, Words: [new("yes", "true", "是"), new("no", "false", "否")]),
        new("source", ["出处"], Kind.Line));

    /// <summary>The file's root.</summary>
    public static readonly Shape File = new(
        new("词表", "the word list"),
        null,
        new("verified", ["核对日期"], Kind.Line),
        new("words", ["词条"], Kind.Items, () => Word),
        new("repeats", ["叠用"], Kind.Texts));
}
