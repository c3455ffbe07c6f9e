namespace PlanGen.Plans.Deadlines;

/// <summary>Reads a date as typed for a machine: 2026-06-30 (2026/6/30, 2026.6.30), 2026-06, 2026-Q3, 2026-H1, 2026. See <see cref="DateForm"/>.</summary>
internal sealed class DateFormReader(PhraseScanner scanner)
{
    /// <summary>The date; null where none stands here.</summary>
    public Period? Read()
    {
        var start = scanner.At;
        if (YearReader.IsYear(scanner, out var year) && ReadRest() is { } period)
        {
            return period with { Year = year, IsForm = true };
        }

        scanner.At = start;
        return null;
    }

    private Period? ReadRest()
    {
        var end = scanner.At;
        if (scanner.Accept("..") || IsAtBoundary())
        {
            scanner.At = end;
            return Period.OfMonths(Grain.Year, 1, 12);
        }

        var mark = scanner.Accept("-", "/", ".");
        if (mark is null)
        {
            return null;
        }

        if (mark == "-" && scanner.Accept("Q", "H", "q", "h") is { } part)
        {
            var isQuarter = part is "Q" or "q";
            return !scanner.Number(out var number) ? null
                : isQuarter ? Period.OfQuarter(number) : Period.OfMonths(Grain.Quarter, (number * 6) - 5, number * 6);
        }

        if (!scanner.Number(out var month) || month > 31)
        {
            return null;
        }

        end = scanner.At;
        if (!scanner.Accept("..") && scanner.Accept(mark) && scanner.Number(out var day))
        {
            return Period.OfDay(month, day);
        }

        scanner.At = end;
        return mark == "-" && !scanner.Accept("月") ? Period.OfMonths(Grain.Month, month, month) : null;
    }

    /// <summary>A bare number is a year only where it stands for itself.</summary>
    private bool IsAtBoundary() => scanner.IsAtEnd || ",;。、)".Contains(scanner.Text[scanner.At], StringComparison.Ordinal);
}
