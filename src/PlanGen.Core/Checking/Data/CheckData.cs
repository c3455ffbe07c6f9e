using PlanGen.Plans;

namespace PlanGen.Checking.Data;

/// <summary>
/// The data that rules go by: the built-in files and, after them, those that settings add. Each kind is put together once, when a rule first
/// asks for it; of the built-in files alone, once a process.
/// </summary>
public sealed class CheckData
{
    /// <summary>The built-in files, and nothing from settings.</summary>
    public static readonly CheckData BuiltIn = new([], []);

    private readonly Lazy<IReadOnlyList<Item>> words;
    private readonly Lazy<LawData> laws;

    /// <summary>The built-in files and those of the settings.</summary>
    /// <param name="words">The roots of word lists.</param>
    /// <param name="laws">The roots of files of laws, programmes and offices.</param>
    public CheckData(IReadOnlyList<Item> words, IReadOnlyList<Item> laws)
    {
        this.words = new(() => [DataFiles.BuiltIn(WordKeys.File, "words.yaml"), .. words]);
        this.laws = new(() => new([DataFiles.BuiltIn(LawKeys.File, "laws.yaml"), DataFiles.BuiltIn(LawKeys.File, "offices.yaml"), .. laws]));
    }

    /// <summary>The laws, programmes and offices of all files.</summary>
    public LawData Laws => laws.Value;

    /// <summary>The roots of all word lists.</summary>
    internal IReadOnlyList<Item> Words => words.Value;
}
