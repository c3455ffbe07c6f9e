using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Cli.Output;

/// <summary>An understood deadline in words: a line a milestone, then what to know of it.</summary>
internal sealed class DeadlineText(Language language)
{
    /// <summary>The lines.</summary>
    /// <param name="deadline">The deadline in its plan's year.</param>
    /// <param name="examples">Where that is unknown, the same in two years, a leap year among them: days on which they agree can be said without a year.</param>
    public string Of(Deadline deadline, IReadOnlyList<Deadline> examples)
    {
        var rows = deadline.Milestones.Select((milestone, i) => new[]
        {
            deadline.Text.Substring(milestone.Offset, milestone.Length).Trim(),
            DeadlineWords.Kind(milestone).In(language),
            examples is [var leap, var other] && milestone.End is null ? SameDays(Days(leap.Milestones[i]), Days(other.Milestones[i])) : Days(milestone),
            milestone.What ?? "",
        });
        var lines = deadline.Milestones.Count == 0 ? [] : TextTable.Of([.. rows]).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd());
        return string.Concat(lines.Concat(Remarks(deadline, examples.Count > 0)).Select(line => line + "\n"));
    }

    private string Days(Milestone milestone) => (milestone.Start, milestone.End) switch
    {
        (null, null) => "",
        ({ } start, null) => new Phrase("{0} 起", "from {0}").With(Say(start)).In(language),
        ({ } start, { } end) when start == end => Say(end),
        ({ } start, { } end) => new Phrase("{0} 至 {1}", "{0} to {1}").With(Say(start), Say(end)).In(language),
        (null, { } end) => Say(end),
    };

    private static string SameDays(string leap, string other)
    {
        var (first, second) = (leap.Replace("2000-", "", StringComparison.Ordinal), other.Replace("2001-", "", StringComparison.Ordinal));
        return first == second ? first : "";
    }

    private IEnumerable<string> Remarks(Deadline deadline, bool isYearWanting)
    {
        var unknown = deadline.Milestones.Where(milestone => milestone is { End: null, Kind: not DeadlineKind.Open }).ToList();
        var wanting = unknown.Where(milestone => milestone.Kind != DeadlineKind.After).ToList();
        Phrase?[] notes =
        [
            .. deadline.Milestones.Select(milestone => milestone.Note),
            unknown.Count > wanting.Count ? Messages.EventUnknown : null,
            wanting.Count == 0 ? null : isYearWanting ? Messages.YearWanting : Messages.DayUnknown,
        ];
        return notes.OfType<Phrase>().Distinct().Select(note => Messages.Note.With(note).In(language))
            .Concat(deadline.NotUnderstood.Select(part => Messages.NotUnderstood.With(deadline.Text.Substring(part.Offset, part.Length)).In(language)));
    }

    private static string Say(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
