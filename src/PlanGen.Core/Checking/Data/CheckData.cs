using PlanGen.Plans;

namespace PlanGen.Checking.Data;

/// <summary>
/// The data that rules go by: the built-in files and, after them, those that settings add. Each kind is put together once, when a rule first
/// asks for it; of the built-in files alone, once a process.
/// </summary>
public sealed class CheckData
{
    /// <summary>The built-in files, and nothing from settings.</summary>
    public static readonly CheckData BuiltIn = new([]);

    private readonly Lazy<WordList> words;

    /// <summary>The built-in files and those of the settings.</summary>
    /// <param name="words">The roots of word lists.</param>
    public CheckData(IReadOnlyList<Item> words) => this.words = new(() => new([DataFiles.BuiltIn(WordKeys.File, "words.yaml"), .. words]));

    /// <summary>The word lists, together.</summary>
    internal WordList Words => words.Value;
}
