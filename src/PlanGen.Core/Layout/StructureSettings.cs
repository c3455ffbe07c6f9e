using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>A structure as one plan uses it: its headings, labels, options and numbering, with what the plan sets in their place.</summary>
/// <param name="structure">The structure.</param>
/// <param name="settings">What the plan sets of it; null where it sets nothing.</param>
public sealed class StructureSettings(Structure structure, Item? settings)
{
    /// <summary>Whether the level below a section counts on through the plan.</summary>
    public bool IsContinuous => settings?.Line("numbering") == "continuous";

    /// <summary>Whether the plan itself sets the heading of a section.</summary>
    public bool SetsTitle(string section) => Set(section) is not null;

    /// <summary>The heading of a section.</summary>
    public string Title(string section) => Set(section)
        ?? structure.Titles.GetValueOrDefault(section)
        ?? throw Lacks("titles", section);

    /// <summary>The label of a field.</summary>
    public string Label(string field) => settings?.Map<string>("labels").GetValueOrDefault(field)
        ?? structure.Labels.GetValueOrDefault(field)
        ?? throw Lacks("labels", field);

    /// <summary>The value chosen for an option, or its first.</summary>
    public string Option(string name)
    {
        var option = structure.Options.FirstOrDefault(option => option.Line("name") == name)
            ?? throw Lacks("options", name);
        var typed = settings?.Map<string>("options").FirstOrDefault(pair => NameOf(option).Is(pair.Key)).Value;
        var values = ValuesOf(option);
        return (typed is null ? null : values.FirstOrDefault(value => value.Is(typed))?.Id) ?? values[0].Id;
    }

    /// <summary>Reports what plans may not set: an option or value that the structure lacks, a title for a heading it does not have (a warning).</summary>
    public void Check(SourceText source, DiagnosticList report)
    {
        foreach (var section in settings?.Map<string>("titles").Keys.Where(section => !structure.Titles.ContainsKey(section) && !(section == "overview" && MeansGuidance)) ?? [])
        {
            report.Add(source, SpanOfKey("titles", PlanKeys.Headings.First(word => word.Id == section)), FileFaults.NoSuchHeading.With(structure.Name, section, string.Join('、', structure.Titles.Keys)));
        }

        var seen = new Dictionary<Item, string>();
        foreach (var (name, value) in settings?.Map<string>("options") ?? new Dictionary<string, string>())
        {
            var option = structure.Options.FirstOrDefault(option => NameOf(option).Is(name));
            if (option is null)
            {
                var known = structure.Options.SelectMany(one => Spellings(NameOf(one)));
                report.Add(source, SpanOfKey("options", new(name)), FileFaults.UnknownKeyOf.With(structure.Title, name, string.Join('、', known) is { Length: > 0 } names ? names : "—"));
            }
            else if (!seen.TryAdd(option, name))
            {
                var first = source.LineOf(SpanOfKey("options", new(seen[option])).Start);
                report.Add(source, SpanOfKey("options", new(name)), FileFaults.Twice.With(name, first, seen[option]));
            }
            else if (!ValuesOf(option).Any(word => word.Is(value)))
            {
                report.Add(source, SpanOfKey("options", new(name)), FileFaults.WrongValue.With(name, value, string.Join('、', ValuesOf(option).SelectMany(Spellings))));
            }
        }
    }

    /// <summary>总体要求 is a spelling of guidance too, and means it where the structure has no overview and guidance is not set itself.</summary>
    private bool MeansGuidance => !structure.Titles.ContainsKey("overview")
        && settings?.Map<string>("titles").ContainsKey("guidance") != true
        && settings?.EntryOf("titles")?.Value is YamlMap map
        && map.Entries.Any(entry => entry.Key.Value.Trim() == "总体要求");

    private TemplateException Lacks(string key, string word) => new(default, TemplateFaults.NotInSettings.With(structure.Id, key, word));

    private string? Set(string section) => settings?.Map<string>("titles").GetValueOrDefault(section == "guidance" && MeansGuidance ? "overview" : section);

    private TextSpan SpanOfKey(string field, Word word) => settings!.EntryOf(field)?.Value is YamlMap map
        ? map.Entries.First(entry => word.Is(entry.Key.Value.Trim())).Key.Span
        : settings.SpanOf(field);

    private static Word NameOf(Item option) => new(option.Line("name")!, option.Line("chinese")!);

    private static List<Word> ValuesOf(Item option) => [.. option.Map<List<string>>("values").Select(pair => new Word(pair.Key, pair.Value))];

    private static IEnumerable<string> Spellings(Word word) => word.Others.Prepend(word.Id);
}
