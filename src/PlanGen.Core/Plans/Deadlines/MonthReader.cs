namespace PlanGen.Plans.Deadlines;

/// <summary>Reads what follows the 月 of a month: a day, a ten-day period, its beginning or end.</summary>
internal sealed class MonthReader(PhraseScanner scanner)
{
    /// <summary>What makes another word of 初: 初步, 初审.</summary>
    public const string AfterFirst = "步审稿评级次中选期试衷";

    private const string AfterMiddle = "央国心期小型层考学标介间";
    private static readonly (string Word, int First, int Last)[] TenDays =
        [("上中旬", 1, 20), ("中下旬", 11, 31), ("上旬", 1, 10), ("中旬", 11, 20), ("下旬", 21, 31), ("月底", 21, 31), ("月末", 21, 31)];

    /// <summary>The period in that month; the month itself where nothing more is said.</summary>
    public Period ReadRest(int month)
    {
        if (month is < 1 or > 12)
        {
            ReadPart(1);
            return Period.Impossible;
        }

        scanner.Accept("份");
        return ReadDays(month) ?? ReadPart(month) ?? Period.OfMonths(Grain.Month, month, month);
    }

    /// <summary>A day or part whose month stands before: the right end of 3月1日至15日, 5月上旬至中旬. Null where there is none.</summary>
    public Period? ReadBare(int? month) => month is null ? null : ReadDays(month.Value) ?? ReadPart(month.Value);

    private Period? ReadDays(int month)
    {
        var start = scanner.At;
        if (scanner.Number(out var first))
        {
            if (scanner.Accept("日"))
            {
                return Period.OfDay(month, first);
            }

            if (scanner.AcceptTo() && scanner.Number(out var last) && scanner.Accept("日"))
            {
                return PeriodRange.Of(Period.OfDay(month, first), Period.OfDay(month, last)) is var days && last < first ? Period.Impossible : days;
            }
        }

        scanner.At = start;
        return null;
    }

    private Period? ReadPart(int month)
    {
        foreach (var (word, first, last) in TenDays)
        {
            if (scanner.Accept(word))
            {
                return Part(first, last);
            }
        }

        return scanner.AcceptUnless("底", "层线数") || scanner.AcceptUnless("末", "位") ? Part(21, 31)
            : scanner.AcceptUnless("初", AfterFirst) ? Part(1, 10)
            : scanner.AcceptUnless("中", AfterMiddle) ? Part(11, 20)
            : null;

        Period Part(int first, int last) => Period.Of(Grain.Part, month, first, month, last);
    }
}
