using PlanGen.Plans;

namespace PlanGen.Layout;

/// <summary>Where own sections stand, and under which principle each task.</summary>
internal sealed class Placing
{
    private readonly Plan plan;
    private readonly Numbering numbering;
    private readonly ILookup<string, Item> standing;
    private readonly ILookup<string, Item> again;
    private readonly Dictionary<string, int> order = [];
    private string[] chapters = [];

    public Placing(Plan plan, Numbering numbering)
    {
        this.plan = plan;
        this.numbering = numbering;
        standing = plan.Tasks.Where(task => task.Has("principle")).ToLookup(task => task.Strings("principle")[0]);
        again = plan.Tasks
            .SelectMany(task => task.Strings("principle").Distinct().Skip(1), (task, principle) => (task, principle))
            .ToLookup(pair => pair.principle, pair => pair.task);
        for (var i = 0; i < plan.Principles.Count; i++)
        {
            order.TryAdd(plan.Principles[i].Line("id") ?? "", i);
        }
    }

    /// <summary>The tasks that name no principle.</summary>
    public IEnumerable<Item> Nowhere => plan.Tasks.Where(task => !task.Has("principle"));

    /// <summary>The plan's own sections that follow any of the sections named, in plan order.</summary>
    /// <param name="sections">Section ids with blanks between.</param>
    public IEnumerable<Item> SectionsAfter(string sections)
    {
        var names = sections.Split(' ');
        return plan.Root.Items("sections").Where(section => names.Contains(section.Line("after") ?? "safeguards"));
    }

    /// <summary>To be called where the chapters of the principles begin: each is one chapter, so that later ones can be spoken of ahead.</summary>
    public void Begin() => chapters = [.. plan.Principles.Select((_, i) => numbering.Ahead(1, "text", i))];

    /// <summary>The tasks whose first principle this is.</summary>
    public IEnumerable<Item> Standing(Item principle) => principle.Line("id") is { } id ? standing[id] : [];

    /// <summary>The tasks that name this principle after another, and the chapter in which each stands.</summary>
    public IEnumerable<(string Chapter, Item Task)> NamedAgain(Item principle) => principle.Line("id") is { } id
        ? again[id].Select(task => (chapters[order[task.Strings("principle")[0]]], task))
        : [];
}
