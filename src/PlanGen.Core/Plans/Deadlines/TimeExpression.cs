namespace PlanGen.Plans.Deadlines;

/// <summary>A stretch of a phrase that says when, as read, before its days are worked out.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal sealed record TimeExpression(DeadlineKind Kind, int Offset, int Length)
{
    /// <summary>The periods it names; several for a list.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>How the days stand to the periods.</summary>
    public Relation Relation { get; init; }

    /// <summary>How often, where that is named.</summary>
    public Frequency? Every { get; init; }

    /// <summary>How long after an event.</summary>
    public Duration? Duration { get; init; }

    /// <summary>The day of the event from which it counts; null where it counts from none, or the day is unknown.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whether it says when only at the head of a clause: 季度考核, a bare 2026.</summary>
    public bool MustLead { get; init; }

    /// <summary>Whether there is no such time.</summary>
    public bool IsImpossible => Periods.Any(period => period.IsImpossible);

    /// <summary>The offset just past it.</summary>
    public int End => Offset + Length;

    /// <summary>Whether it can be nothing but a deadline, even in the middle of a clause.</summary>
    public bool IsPlain => !MustLead && (Kind is DeadlineKind.By or DeadlineKind.Every or DeadlineKind.After || Relation != Relation.Within || Periods is [{ Grain: Grain.Range or Grain.Day or Grain.Part }, ..]);
}

/// <summary>How the days meant stand to the period named.</summary>
internal enum Relation
{
    /// <summary>In it.</summary>
    Within,

    /// <summary>前: before it, or by its end; which, the period's grain says.</summary>
    Before,

    /// <summary>到, 截至: by its last day.</summary>
    UpTo,

    /// <summary>前后: some days before to some after.</summary>
    Around,

    /// <summary>起: from its first day on.</summary>
    From,

    /// <summary>后: from the day after it on.</summary>
    Past,
}

/// <summary>A length of time: 20个工作日, 3个月.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsWorkdays">Whether Saturdays and Sundays do not count; public holidays, which are fixed anew each year, do.</param>
internal readonly record struct Duration(int Count, FrequencyUnit Unit, bool IsWorkdays)
{
    /// <summary>The last day when it is counted from the day after <paramref name="date"/> (Civil Code, article 201); null beyond the calendar.</summary>
    public DateOnly? After(DateOnly date)
    {
        if (date.Year > 9000)
        {
            return null;
        }

        if (!IsWorkdays)
        {
            return Unit switch
            {
                FrequencyUnit.Day => date.AddDays(Count),
                FrequencyUnit.Week => date.AddDays(7 * Count),
                FrequencyUnit.Month => date.AddMonths(Count),
                FrequencyUnit.HalfYear => date.AddMonths(6 * Count),
                _ => date.AddYears(Math.Min(Count, 900)),
            };
        }

        for (var left = Count; left > 0;)
        {
            date = date.AddDays(1);
            left -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return date;
    }
}
