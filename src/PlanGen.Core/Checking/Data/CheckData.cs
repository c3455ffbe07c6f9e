using PlanGen.Plans;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking.Data;

/// <summary>
/// The data that rules go by: the built-in files and, after them, those that settings add. Each kind is put together once, when a rule first
/// asks for it; of the built-in files alone, once a process.
/// </summary>
public sealed class CheckData
{
    /// <summary>The built-in files, and nothing from settings.</summary>
    public static readonly CheckData BuiltIn = new([], []);

    private readonly Lazy<WordList> words;
    private readonly Lazy<LawData> laws;
    private readonly Calendar? calendar;

    /// <summary>The built-in files and those of the settings.</summary>
    /// <param name="words">The roots of word lists.</param>
    /// <param name="laws">The roots of files of laws, programmes and offices.</param>
    /// <param name="calendar">The named days; null for those built in.</param>
    public CheckData(IReadOnlyList<Item> words, IReadOnlyList<Item> laws, Calendar? calendar = null)
    {
        this.calendar = calendar;
        this.words = new(() => new([DataFiles.BuiltIn(WordKeys.File, "words.yaml"), .. words]));
        this.laws = new(() => new([DataFiles.BuiltIn(LawKeys.File, "laws.yaml"), DataFiles.BuiltIn(LawKeys.File, "offices.yaml"), .. laws]));
    }

    /// <summary>The named days that deadlines may speak of.</summary>
    public Calendar Calendar => calendar ?? Calendar.BuiltIn;

    /// <summary>The laws, programmes and offices of all files.</summary>
    public LawData Laws => laws.Value;

    /// <summary>The word lists, together.</summary>
    internal WordList Words => words.Value;
}
