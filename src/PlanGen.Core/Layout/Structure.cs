using System.Collections.Concurrent;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;
using Scriban;

namespace PlanGen.Layout;

/// <summary>A reference structure: a folder with structure.yaml (its names, headings, labels and numbers) and document.sbn (its template).</summary>
public sealed class Structure
{
    private readonly Lazy<Item> settings;
    private readonly Lazy<IReadOnlyList<SourceText>> templates;
    private readonly ConcurrentDictionary<SourceText, Template> compiled = [];

    private readonly Lazy<IReadOnlyList<SourceText>> draft;

    /// <summary>A structure whose files are read when they are first asked for: most runs use one of all there are.</summary>
    internal Structure(string id, Func<Item> settings, Func<IReadOnlyList<SourceText>> templates, Func<IReadOnlyList<SourceText>> draft)
    {
        Id = id;
        this.settings = new(settings);
        this.templates = new(templates);
        this.draft = new(draft);
    }

    /// <summary>The id, which is the folder's name.</summary>
    public string Id { get; }

    /// <summary>The Chinese name.</summary>
    public string Name => Settings.Line("name") ?? Id;

    /// <summary>The name in both languages.</summary>
    public Phrase Title => new(Name, Settings.Line("english") ?? Id);

    /// <summary>What it is good for, in both languages.</summary>
    public Phrase Summary => new(Settings.Line("summary") ?? "", Settings.Line("english_summary") ?? "");

    /// <summary>The spellings by which it is asked for.</summary>
    public Word Word => new(Id, Name);

    /// <summary>The text of each heading the structure has, by section.</summary>
    public IReadOnlyDictionary<string, string> Titles => Settings.Map<string>("titles");

    /// <summary>The label of each field.</summary>
    public IReadOnlyDictionary<string, string> Labels => Settings.Map<string>("labels");

    /// <summary>What a plan may choose: items with <c>name</c>, <c>chinese</c> and <c>values</c>, the first value being the default.</summary>
    public IReadOnlyList<Item> Options => Settings.Items("options");

    /// <summary>The shared templates, then the structure's own.</summary>
    internal IReadOnlyList<SourceText> Templates => templates.Value;

    private Item Settings => settings.Value;

    /// <summary>The one of that id or Chinese name; null where there is none.</summary>
    public static Structure? Find(IReadOnlyList<Structure> structures, string name) =>
        structures.FirstOrDefault(structure => structure.Id == name) ?? structures.FirstOrDefault(structure => structure.Word.Is(name));

    /// <summary>What drafts a plan natural to the structure: what all drafts share, then its own.</summary>
    internal IReadOnlyList<SourceText> Draft => draft.Value;

    /// <summary>Makes ready what all plans have in common; else the first plan does so. It may run beside anything; a fault shows when a plan is laid out.</summary>
    public void Prepare()
    {
        foreach (var template in Templates)
        {
            Compile(template);
        }
    }

    /// <summary>One of its templates, parsed once for all plans.</summary>
    internal Template Compile(SourceText source) => compiled.GetOrAdd(source, static one => Template.Parse(one.Text, one.Path));

    /// <summary>The pattern of a level in a series; a series that says nothing of a level follows "text". "" where the level bears no number.</summary>
    public string Pattern(int level, string series)
    {
        var numbering = Settings.Map<List<string>>("numbering");
        return PatternIn(series) ?? PatternIn("text") ?? "";

        string? PatternIn(string name) => numbering.TryGetValue(name, out var patterns) && level <= patterns.Count
            ? patterns[level - 1] is "none" ? "" : patterns[level - 1]
            : null;
    }
}
