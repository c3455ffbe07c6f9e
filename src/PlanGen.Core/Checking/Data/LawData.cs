using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Plans;

namespace PlanGen.Checking.Data;

/// <summary>The laws that no longer hold, the programmes and the offices of all data files, each to be found by its names.</summary>
public sealed partial class LawData
{
    private const string State = "中华人民共和国";

    private readonly Dictionary<string, Item> laws = [];
    private readonly Dictionary<string, Item> programmes = [];
    private readonly Dictionary<string, Item> offices = [];
    private readonly PhraseIndex<Item> mentions = new();

    /// <summary>The data of these files; of a name given twice the last counts, so that a file of the user's can set right a built-in row.</summary>
    /// <param name="files">Their roots.</param>
    internal LawData(IReadOnlyList<Item> files)
    {
        Verified = [.. files.Select(file => DateOnly.TryParseExact(file.Line("verified"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null).OfType<DateOnly>()];
        foreach (var file in files.Reverse())
        {
            foreach (var law in file.Items("laws"))
            {
                AddAll(laws, law, TitleOf);
                foreach (var alias in AliasesOf(law))
                {
                    mentions.Add(alias, law);
                }
            }

            foreach (var programme in file.Items("programmes"))
            {
                AddAll(programmes, programme, TitleOf);
            }

            foreach (var office in file.Items("offices"))
            {
                AddAll(offices, office, name => name);
            }
        }
    }

    /// <summary>When each file was last held against its sources, where it says so.</summary>
    public IReadOnlyList<DateOnly> Verified { get; }

    /// <summary>The law of this title, which no longer holds; null where there is none.</summary>
    public Item? LawOf(string title) => laws.GetValueOrDefault(TitleOf(title));

    /// <summary>The programme of this title; null where there is none.</summary>
    public Item? ProgrammeOf(string title) => programmes.GetValueOrDefault(TitleOf(title));

    /// <summary>The office whose name is the end of a unit's name, the longest of several; null where there is none.</summary>
    public Item? OfficeOf(string unit)
    {
        for (var start = 0; start < unit.Length; start++)
        {
            if (offices.TryGetValue(unit[start..], out var office))
            {
                return office;
            }
        }

        return null;
    }

    /// <summary>The short names of laws in prose that no longer hold.</summary>
    public IEnumerable<(int Index, int Length, Item Law)> MentionsIn(string text) =>
        mentions.In(text).Where(found => !Goes(text, found.Index + found.Length));

    /// <summary>Whether a name that ends in 法 goes on as another word: 物权法定, 环境保护法律.</summary>
    private static bool Goes(string text, int end) => text[end - 1] == '法' && end < text.Length && "律规治制定学典院庭官人务条".Contains(text[end], StringComparison.Ordinal);

    private static void AddAll(Dictionary<string, Item> known, Item item, Func<string, string> form)
    {
        foreach (var name in AliasesOf(item).Prepend(item.Line("name")!))
        {
            known.TryAdd(form(name), item);
        }
    }

    private static IEnumerable<string> AliasesOf(Item item) => item.Texts("aliases").SelectMany(alias => alias);

    /// <summary>A title with what may be written in several ways made one: brackets, dashes, blanks, the state's name in front.</summary>
    private static string TitleOf(string title)
    {
        var plain = Dash().Replace(Blank().Replace(title, ""), "—").Replace('(', '（').Replace(')', '）');
        return plain.StartsWith(State, StringComparison.Ordinal) ? plain[State.Length..] : plain;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("(?<=[0-9]年?)[-－—–~～至]+(?=[0-9])")]
    private static partial Regex Dash();
}
