using System.Globalization;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Tests.Plans.Deadlines;

/// <summary>The table phrases.txt, and deadlines in its notation.</summary>
internal static class PhraseTable
{
    /// <summary>The rows in order.</summary>
    public static IReadOnlyList<PhraseRow> Rows { get; } = Read();

    /// <summary>A deadline as the table has it, a line a milestone.</summary>
    public static IReadOnlyList<string> Say(Deadline deadline) =>
    [
        .. deadline.Milestones.Select(Say),
        .. deadline.NotUnderstood.Select(part => $"? {deadline.Text.AsSpan(part.Offset, part.Length)}"),
    ];

    private static string Say(Milestone milestone) => string.Join(' ', new[]
    {
        milestone.Kind.ToString().ToLowerInvariant(),
        $"{Say(milestone.Start)}..{Say(milestone.End)}",
        milestone.Every is { } every ? $"{every.Times}×/{every.Span} {every.Unit.ToString().ToLowerInvariant()}" : null,
        milestone.Every?.LastDay is { } day ? $"≤{day}" : null,
        milestone.What,
    }.Where(word => word is not null));

    private static string? Say(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<PhraseRow> Read()
    {
        var rows = new List<PhraseRow>();
        foreach (var (i, line) in File.ReadLines(Repository.PathOf("tests/PlanGen.Tests/Plans/Deadlines/phrases.txt")).Index())
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                rows[^1].Meaning.Add(line[2..]);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                int? year = cells.ElementAtOrDefault(1) is { Length: > 0 } typed ? int.Parse(typed, CultureInfo.InvariantCulture) : null;
                DateOnly? issued = cells.ElementAtOrDefault(2) is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
                rows.Add(new($"{i + 1}: {cells[0]}", cells[0], new(year, issued, PlanGen.Plans.Deadlines.Calendar.BuiltIn), []));
            }
        }

        return rows;
    }
}

/// <summary>A row of the table: where it stands, its phrase, what it takes from a plan, and what it means.</summary>
internal sealed record PhraseRow(string Name, string Phrase, DeadlineContext Context, IList<string> Meaning);
