using PlanGen.Diagnostics;

namespace PlanGen.Plans.Keys;

/// <summary>One line of the key table: a field, its spellings and what it holds.</summary>
/// <param name="Key">The English spelling, which is also its name in templates.</param>
/// <param name="Chinese">The Chinese spellings; the first is the one the tool writes.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Shape">The shape of what it holds, for the kinds that hold items.</param>
/// <param name="Words">The words it may hold or use as keys, for the kinds with a closed set; each with its other spellings.</param>
/// <param name="IsRequired">Whether an item without it is a fault.</param>
/// <param name="About">What it is for, in a few words; null where the key table is of a file that needs no explaining.</param>
/// <param name="Example">A value it might have.</param>
public sealed record Field(
    string Key,
    IReadOnlyList<string> Chinese,
    Kind Kind,
    Func<Shape>? Shape = null,
    IReadOnlyList<Word>? Words = null,
    bool IsRequired = false,
    Phrase? About = null,
    string? Example = null)
{
    /// <summary>All spellings, English first.</summary>
    public IEnumerable<string> Spellings => Chinese.Prepend(Key);

    /// <summary>The spelling to name in a message about a file that writes <paramref name="isChinese"/> keys or not.</summary>
    public string SpellingIn(bool isChinese) => isChinese ? Chinese[0] : Key;
}

/// <summary>One word of a closed set.</summary>
/// <param name="Id">The word as templates and settings know it.</param>
/// <param name="Others">Its other spellings.</param>
public sealed record Word(string Id, params IReadOnlyList<string> Others)
{
    /// <summary>Whether <paramref name="spelling"/> means this word.</summary>
    public bool Is(string spelling) => Id == spelling || Others.Contains(spelling);
}
