using PlanGen.Plans;

namespace PlanGen.Checking;

/// <summary>Something to be done for which a unit answers: a task, or a measure, a step of a phase, an item of a section.</summary>
/// <param name="Item">The task or measure.</param>
/// <param name="Parent">The task of a measure, from which it inherits; null for all else.</param>
/// <param name="Task">The task it is or belongs to; null in phases and sections.</param>
public sealed record Duty(Item Item, Item? Parent, Item? Task)
{
    /// <summary>Whether it is a task itself.</summary>
    public bool IsTask => Task == Item;

    /// <summary>The item that gives <paramref name="key"/> for it: itself, else the task it inherits from; null where neither does.</summary>
    public Item? GiverOf(string key) => Item.Has(key) ? Item : Parent is not null && Parent.Has(key) ? Parent : null;

    /// <summary>All of a plan: each task followed by its measures, then phases, then sections.</summary>
    internal static IReadOnlyList<Duty> AllOf(Plan plan) =>
    [
        .. plan.Tasks.SelectMany(task => task.Items("measures").Select(measure => new Duty(measure, task, task)).Prepend(new Duty(task, null, task))),
        .. plan.Root.Items("phases").Concat(plan.Root.Items("sections")).SelectMany(part => part.Items("items")).Select(item => new Duty(item, null, null)),
    ];
}
