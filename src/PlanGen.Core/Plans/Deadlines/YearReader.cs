namespace PlanGen.Plans.Deadlines;

/// <summary>Reads the year before a period, and the periods named after the year itself: 年底, 年中.</summary>
internal sealed class YearReader(PhraseScanner scanner)
{
    private static readonly (string Word, int Distance)[] Relative =
        [("本年度", 0), ("今年", 0), ("本年", 0), ("当年", 0), ("明年", 1), ("次年", 1), ("翌年", 1), ("来年", 1), ("下一年", 1), ("上年", -1), ("去年", -1)];

    /// <summary>The year, as a number or by its distance from the plan's; null where none stands here.</summary>
    public (int Number, bool IsRelative)? Read()
    {
        foreach (var (word, distance) in Relative)
        {
            if (scanner.Accept(word))
            {
                return (distance, true);
            }
        }

        var start = scanner.At;
        if (IsYear(scanner, out var year) && scanner.Accept("年度", "年") is not null)
        {
            return (year, false);
        }

        scanner.At = start;
        return null;
    }

    /// <summary>年初, 年中, 年底, and 年 itself before 内; after a year's number the 年 may have been passed: 2023年底. Null where there is none.</summary>
    public Period? ReadEdge(bool isAfterYear)
    {
        var start = scanner.At;
        var isYear = scanner.Accept("年") || isAfterYear;
        if (!isYear)
        {
            return scanner.Accept("岁末", "岁尾") is null ? null : Period.OfMonths(Grain.Part, 12, 12);
        }

        if (scanner.AcceptUnless("底", "层线数") || scanner.AcceptUnless("末", "位") || scanner.Accept("终", "尾") is not null)
        {
            return Period.OfMonths(Grain.Part, 12, 12);
        }

        if (scanner.AcceptUnless("初", MonthReader.AfterFirst))
        {
            return Period.OfMonths(Grain.Part, 1, 1);
        }

        if (scanner.AcceptUnless("中", "央国心期小型层考学标介间"))
        {
            return Period.OfMonths(Grain.Part, 6, 6);
        }

        var end = scanner.At;
        if (scanner.Accept("之内", "以内", "内") is not null)
        {
            scanner.At = end; // the suffix is read with those of other periods
            return Period.OfMonths(Grain.Year, 1, 12);
        }

        scanner.At = start;
        return null;
    }

    /// <summary>Passes a number of four digits.</summary>
    public static bool IsYear(PhraseScanner scanner, out int year) => scanner.Number(out year) && year is >= 1000 and <= 9998;
}
