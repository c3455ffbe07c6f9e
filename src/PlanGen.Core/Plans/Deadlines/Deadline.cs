using PlanGen.Diagnostics;

namespace PlanGen.Plans.Deadlines;

/// <summary>A deadline as a person understands it.</summary>
/// <param name="Text">The phrase as typed.</param>
/// <param name="Milestones">What is due when, in the order of the phrase.</param>
/// <param name="NotUnderstood">The stretches of the phrase (UTF-16) that name a time in no known way, or an impossible one, or no time where one is needed.</param>
public sealed record Deadline(string Text, IReadOnlyList<Milestone> Milestones, IReadOnlyList<(int Offset, int Length)> NotUnderstood)
{
    /// <summary>The last day of all milestones, which is the deadline of the whole; null where none is known.</summary>
    public DateOnly? End => Milestones.Max(milestone => milestone.End);

    /// <summary>Whether every part was understood; days may still be unknown for want of a year.</summary>
    public bool IsUnderstood => NotUnderstood.Count == 0 && Milestones.Count > 0;
}

/// <summary>One understood point of a deadline: what is due, and when.</summary>
/// <param name="Kind">What the time means.</param>
/// <param name="Start">The first day; null for <see cref="DeadlineKind.By"/>, and where it is open or the year is unknown.</param>
/// <param name="End">The last day, inclusive; null where it is open or the year is unknown.</param>
/// <param name="Every">How often, for <see cref="DeadlineKind.Every"/>; null where no frequency is named (定期), and for the other kinds.</param>
/// <param name="What">The text the time belongs to (组织一次听证会); null where there is none.</param>
/// <param name="Offset">Where the time expression begins in the phrase, in UTF-16 code units.</param>
/// <param name="Length">Its length, in UTF-16 code units.</param>
/// <param name="Note">What to know where the reading is one of several, or its days are approximate; null where it is plain.</param>
public sealed record Milestone(
    DeadlineKind Kind, DateOnly? Start, DateOnly? End, Frequency? Every, string? What, int Offset, int Length, Phrase? Note = null);

/// <summary>What a phrase takes from its plan.</summary>
/// <param name="Year">The plan year, for phrases that name none; null where the plan names none either.</param>
/// <param name="Issued">The date on which the plan is issued, from which 印发后30日内 counts; null where it is unknown.</param>
/// <param name="Calendar">The named days.</param>
/// <param name="IsPeriod">Whether the phrase is a phase's period, where 2027-06 means in June and not by its end.</param>
public sealed record DeadlineContext(int? Year, DateOnly? Issued, Calendar Calendar, bool IsPeriod = false);
