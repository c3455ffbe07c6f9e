using PlanGen.Plans;

namespace PlanGen.Checking;

/// <summary>What tasks say of the goals they serve.</summary>
internal static class GoalLinks
{
    /// <summary>The ids of the goals that tasks name; empty in a plan that links none.</summary>
    public static IReadOnlySet<string> Of(Plan plan) => plan.Tasks.SelectMany(task => task.Strings("goals")).ToHashSet();

    /// <summary>A goal or task as a message names it: by its id, else its name, else the beginning of its text.</summary>
    public static string NameOf(Item item)
    {
        var name = item.Line("id") ?? item.Line("name") ?? string.Concat(item.Strings("text").Take(1));
        return name.Length > MostCharacters ? name[..MostCharacters] + "…" : name;
    }

    private const int MostCharacters = 20;
}
