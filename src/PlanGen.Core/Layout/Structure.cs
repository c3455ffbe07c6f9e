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
    private readonly Item settings;
    private readonly ConcurrentDictionary<SourceText, Template> compiled = [];
    private readonly IReadOnlyDictionary<string, List<string>> numbering;

    internal Structure(string id, Item settings, IReadOnlyList<SourceText> templates, IReadOnlyList<SourceText> draft)
    {
        Id = id;
        this.settings = settings;
        numbering = settings.Map<List<string>>("numbering");
        Templates = templates;
        Draft = draft;
        Titles = settings.Map<string>("titles");
        Labels = settings.Map<string>("labels");
        Options = settings.Items("options");
    }

    /// <summary>The id, which is the folder's name.</summary>
    public string Id { get; }

    /// <summary>The Chinese name.</summary>
    public string Name => settings.Line("name") ?? Id;

    /// <summary>The name in both languages.</summary>
    public Phrase Title => new(Name, settings.Line("english") ?? Id);

    /// <summary>What it is good for, in both languages.</summary>
    public Phrase Summary => new(settings.Line("summary") ?? "", settings.Line("english_summary") ?? "");

    /// <summary>The spellings by which it is asked for.</summary>
    public Word Word => new(Id, Name);

    /// <summary>The text of each heading the structure has, by section.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; }

    /// <summary>The label of each field.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; }

    /// <summary>What a plan may choose: items with <c>name</c>, <c>chinese</c> and <c>values</c>, the first value being the default.</summary>
    public IReadOnlyList<Item> Options { get; }

    /// <summary>The shared templates, then the structure's own.</summary>
    internal IReadOnlyList<SourceText> Templates { get; }

    /// <summary>What drafts a plan natural to the structure: what all drafts share, then its own.</summary>
    internal IReadOnlyList<SourceText> Draft { get; }

    /// <summary>One of its templates, parsed once for all plans.</summary>
    internal Template Compile(SourceText source) => compiled.GetOrAdd(source, static one => Template.Parse(one.Text, one.Path));

    /// <summary>The pattern of a level in a series; a series that says nothing of a level follows "text". "" where the level bears no number.</summary>
    public string Pattern(int level, string series)
    {
        foreach (var name in new[] { series, "text" })
        {
            if (numbering.TryGetValue(name, out var patterns) && level <= patterns.Count)
            {
                return patterns[level - 1] == "none" ? "" : patterns[level - 1];
            }
        }

        return "";
    }
}
