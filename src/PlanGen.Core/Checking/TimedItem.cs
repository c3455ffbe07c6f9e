using PlanGen.Plans;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking;

/// <summary>Something with a deadline or period of its own.</summary>
/// <param name="Item">The task, measure, phase, or item of one.</param>
/// <param name="Task">The task it is a measure of; null for all else.</param>
/// <param name="Entries">What its deadline or period says, entry by entry.</param>
internal sealed record TimedItem(Item Item, Item? Task, IReadOnlyList<PlacedDeadline> Entries)
{
    /// <summary>Each milestone with the entry that names it.</summary>
    public IEnumerable<(PlacedDeadline Entry, Milestone Milestone)> Milestones =>
        Entries.SelectMany(entry => entry.Deadline.Milestones, (entry, milestone) => (entry, milestone));

    /// <summary>The last day of what is to be done once; null where there is none, or not all is known.</summary>
    public DateOnly? LastDay => Milestones.Any() && Milestones.All(one => one.Milestone.End is not null) ? Milestones.Max(one => one.Milestone.End) : null;

    /// <summary>All of a plan.</summary>
    public static IReadOnlyList<TimedItem> AllOf(CheckedPlan plan)
    {
        var deadlines = PlanDeadlines.Of(plan.Plan, plan.Request.Data.Calendar);
        return
        [
            .. plan.Duties.Where(duty => duty.Item.Has("deadline")).Select(duty => new TimedItem(duty.Item, duty.Parent, deadlines.In(duty.Item, "deadline"))),
            .. plan.Plan.Root.Items("phases").Where(phase => phase.Has("period")).Select(phase => new TimedItem(phase, null, deadlines.In(phase, "period"))),
        ];
    }
}
