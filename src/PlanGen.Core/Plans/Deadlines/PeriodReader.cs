using System.Globalization;

namespace PlanGen.Plans.Deadlines;

/// <summary>Reads periods at the scanner's place: 6月30日, 第二、三季度, 3—4月, 4月～7月中旬, 2026年底, 寒假. Where none stands there, the scanner stays.</summary>
internal sealed class PeriodReader(PhraseScanner scanner, Calendar calendar)
{
    private const int MostInSeries = 12;

    /// <summary>What a numeral before it makes a count of things: 五一个 is no Labour Day.</summary>
    private const string Counted = "个项条家次人份批轮件场名月日年季周天";

    private readonly MonthReader months = new(scanner);
    private readonly YearReader years = new(scanner);
    private readonly DateFormReader forms = new(scanner);

    /// <summary>The periods; several for a list such as 3、9月, none where none stands here.</summary>
    public IReadOnlyList<Period> Read()
    {
        var start = scanner.At;
        var periods = ReadEnds();
        if (periods.Count == 0)
        {
            scanner.At = start;
        }

        return periods is [var only] && ReadRange(only) is { } range ? [range] : periods;
    }

    private List<Period> ReadEnds()
    {
        if (forms.Read() is { } form)
        {
            return [form];
        }

        if (ReadYears() is { } span)
        {
            return [span];
        }

        var year = years.Read();
        var periods = ReadSeries();
        periods = periods.Count > 0 ? periods : ReadOne(year is not null) is { } one ? [one] : year is not null ? [Period.OfMonths(Grain.Year, 1, 12)] : [];
        return year is null ? periods : [.. periods.Select(period => period with { Year = year.Value.Number, IsRelative = year.Value.IsRelative })];
    }

    /// <summary>One period that is no list and has no year before it.</summary>
    private Period? ReadOne(bool isAfterYear)
    {
        var start = scanner.At;
        if (ReadNamed() is { } named)
        {
            return named;
        }

        if (scanner.Accept("上半年", "前半年", "下半年", "后半年") is { } half)
        {
            return QuarterRest(half[0] is '上' or '前' ? 1 : 7, 6, Grain.Quarter);
        }

        if (years.ReadEdge(isAfterYear) is { } edge)
        {
            return edge;
        }

        scanner.Accept("第");
        if (scanner.Number(out var number) || scanner.Accept("首"))
        {
            number = number == 0 ? 1 : number;
            if (scanner.Accept("季度", "季") is not null)
            {
                return QuarterRest((number * 3) - 2, 3, Grain.Quarter);
            }

            if (scanner.Accept("月"))
            {
                return NamedAfter(months.ReadRest(number));
            }
        }

        scanner.At = start;
        return null;
    }

    /// <summary>第二、三季度 · 3、9月 · 3-4月 · 一至三季度: numbers with one unit after the last.</summary>
    private List<Period> ReadSeries()
    {
        var start = scanner.At;
        var numbers = new List<int>();
        var (isRange, goesOn) = (false, true);
        while (goesOn && numbers.Count < MostInSeries)
        {
            scanner.Accept("第");
            if (!scanner.Number(out var number))
            {
                break;
            }

            numbers.Add(number);
            var isJoined = scanner.AcceptTo();
            isRange |= isJoined;
            goesOn = isJoined || scanner.Accept("、");
        }

        var unit = numbers.Count > 1 && (!isRange || numbers.Count == 2) ? scanner.Accept("季度", "季", "月") : null;
        var rest = scanner.At;
        if (unit is null)
        {
            scanner.At = start;
            return [];
        }

        var periods = numbers.ConvertAll(number =>
        {
            scanner.At = rest;
            return unit == "月" ? months.ReadRest(number) : QuarterRest((number * 3) - 2, 3, Grain.Quarter);
        });
        if (isRange && unit == "月")
        {
            periods[0] = Period.OfMonths(Grain.Month, numbers[0], numbers[0]);
        }

        var isUnbroken = numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1) && periods[0].Grain is Grain.Month or Grain.Quarter;
        return isRange || isUnbroken ? (List<Period>)[PeriodRange.Of(periods[0], periods[^1])] : periods;
    }

    /// <summary>2025-2027年.</summary>
    private Period? ReadYears()
    {
        var start = scanner.At;
        if (YearReader.IsYear(scanner, out var first) && scanner.AcceptTo() && YearReader.IsYear(scanner, out var last) && scanner.Accept("年"))
        {
            var year = Period.OfMonths(Grain.Year, 1, 12);
            return PeriodRange.Of(year with { Year = first }, year with { Year = last });
        }

        scanner.At = start;
        return null;
    }

    private Period? ReadRange(Period left)
    {
        var start = scanner.At;
        scanner.Accept("起", "开始");
        if (scanner.AcceptTo() || (left.IsForm && scanner.Accept("..")))
        {
            if ((ReadEnds() is [var right] ? right : months.ReadBare(left.Month)) is { } end)
            {
                return PeriodRange.Of(left, end);
            }
        }

        scanner.At = start;
        return null;
    }

    private Period? ReadNamed()
    {
        var start = scanner.At;
        var isQuoted = scanner.Accept("“");
        scanner.SkipBlanks();
        if (scanner.At < scanner.End && calendar.Find(scanner.Text, scanner.At) is { } found && scanner.At + found.Name.Length <= scanner.End)
        {
            scanner.At += found.Name.Length;
            var isCount = scanner.At < scanner.End && Counted.Contains(scanner.Text[scanner.At], StringComparison.Ordinal);
            if ((!isQuoted || scanner.Accept("”")) && !(isCount && IsNumeral(found.Name)))
            {
                return new(Grain.Named, null, found.Day.Days, IsApproximate: found.Day.IsApproximate);
            }
        }

        scanner.At = start;
        return null;
    }

    /// <summary>12月4日国家宪法日: the name says the date again.</summary>
    private Period NamedAfter(Period day)
    {
        if (day.Grain == Grain.Day)
        {
            ReadNamed();
        }

        return day;
    }

    private Period QuarterRest(int firstMonth, int length, Grain grain)
    {
        var lastMonth = firstMonth + length - 1;
        return scanner.AcceptUnless("末", "位") || scanner.AcceptUnless("底", "层线数") ? Period.OfMonths(Grain.Part, lastMonth, lastMonth)
            : scanner.AcceptUnless("初", MonthReader.AfterFirst) ? Period.OfMonths(Grain.Part, firstMonth, firstMonth)
            : Period.OfMonths(grain, firstMonth, lastMonth);
    }

    private static bool IsNumeral(string name) => name.All(c => "一二三四五六七八九十".Contains(c, StringComparison.Ordinal) || CharUnicodeInfo.GetDecimalDigitValue(c) >= 0);
}
