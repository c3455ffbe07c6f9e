using PlanGen.Sources;

namespace PlanGen.Plans.Deadlines;

/// <summary>The deadlines of a plan's items, understood in the plan's own terms.</summary>
/// <param name="context">The plan's year, date of issue and calendar.</param>
public sealed class PlanDeadlines(DeadlineContext context)
{
    /// <summary>What phrases take from <paramref name="plan"/>: its year, and the date its document bears.</summary>
    public static PlanDeadlines Of(Plan plan, Calendar calendar)
    {
        var context = new DeadlineContext(plan.Year, null, calendar, IsPeriod: true);
        var issued = plan.Root.Child("document")?.Line("date") is { } date && DeadlineParser.Parse(date, context).Milestones is [{ Start: { } day, End: var end }] && day == end ? day : (DateOnly?)null;
        return new(new(plan.Year, issued, calendar));
    }

    /// <summary>The milestones of a deadline field (<c>deadline</c>, or a phase's <c>period</c>), each with where it stands; empty where it was not given.</summary>
    public IReadOnlyList<PlacedDeadline> In(Item item, string key) => [.. item.Items(key).Select(milestone => Place(milestone, isPeriod: key == "period"))];

    private PlacedDeadline Place(Item item, bool isPeriod)
    {
        var deadline = DeadlineParser.Parse(item.Line("when") ?? "", context with { IsPeriod = isPeriod });
        if (item.Line("what") is { } what)
        {
            deadline = deadline with { Milestones = [.. deadline.Milestones.Select(milestone => milestone with { What = what })] };
        }

        return new(deadline, item.SpanOf("when"));
    }
}

/// <summary>One entry of a deadline field.</summary>
/// <param name="Deadline">What it means; the <c>what</c> key, where given, is what its milestones are for.</param>
/// <param name="Span">Where its phrase stands in the file.</param>
public sealed record PlacedDeadline(Deadline Deadline, TextSpan Span);
