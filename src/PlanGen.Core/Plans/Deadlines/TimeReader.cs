namespace PlanGen.Plans.Deadlines;

/// <summary>Reads one time expression at the scanner's place, whatever its form.</summary>
internal sealed class TimeReader
{
    private static readonly string[] Open = ["待定", "待通知", "待明确", "另行通知", "另行安排", "另行确定", "适时", "择机", "视情况", "视情"];
    private static readonly string[] Whole = ["贯穿全年", "贯穿始终", "全年度", "全年", "整年", "常年", "一年四季", "长期坚持", "长期", "持续", "常态化", "年内持续"];
    private static readonly string[] Regularly = ["不定期", "定期", "经常性"];
    private static readonly string[] Until = ["截止到", "截至到", "截止", "截至", "不晚于", "不迟于", "最迟于", "最迟", "最晚", "到", "至"];

    private readonly PhraseScanner scanner;
    private readonly PeriodReader periods;
    private readonly RelationReader relations;
    private readonly FrequencyReader frequencies;
    private readonly bool isPeriod;

    public TimeReader(PhraseScanner scanner, DeadlineContext context)
    {
        this.scanner = scanner;
        isPeriod = context.IsPeriod;
        periods = new(scanner, context.Calendar);
        relations = new(scanner);
        frequencies = new(scanner, relations, periods);
    }

    /// <summary>The expression; null, and the scanner where it was, where none stands here.</summary>
    /// <param name="isLeading">Whether a clause begins here.</param>
    public TimeExpression? Read(bool isLeading)
    {
        var start = scanner.At;
        var found = ReadWord(start) ?? frequencies.Read(isLeading) ?? ReadAfter(start) ?? ReadPeriod(start);
        if (found is null)
        {
            scanner.At = start;
        }

        return found;
    }

    private TimeExpression? ReadWord(int start)
    {
        DeadlineKind? kind = scanner.Accept(Whole) is not null ? DeadlineKind.Throughout
            : scanner.Accept(Open) is not null ? DeadlineKind.Open
            : scanner.Accept(Regularly) is not null ? DeadlineKind.Every
            : null;
        return kind is null ? null : new(kind.Value, start, scanner.At - start);
    }

    private TimeExpression? ReadAfter(int start)
    {
        if (ReadDuration() is { } duration && scanner.Accept("之内", "以内", "内") is not null)
        {
            return new(DeadlineKind.After, start, scanner.At - start) { Duration = duration };
        }

        scanner.At = start;
        return null;
    }

    private Duration? ReadDuration()
    {
        var isHalf = scanner.Accept("半年");
        var number = 1;
        if (!isHalf && (!scanner.Number(out number) || number > 999))
        {
            return null;
        }

        return isHalf ? new(1, FrequencyUnit.HalfYear, false)
            : scanner.Accept("个工作日", "工作日") is not null ? new(number, FrequencyUnit.Day, true)
            : scanner.Accept("个月") ? new(number, FrequencyUnit.Month, false)
            : scanner.Accept("日", "天") is not null ? new(number, FrequencyUnit.Day, false)
            : scanner.Accept("周", "个星期", "星期") is not null ? new(number, FrequencyUnit.Week, false)
            : scanner.Accept("年") ? new Duration(number, FrequencyUnit.Year, false)
            : null;
    }

    private TimeExpression? ReadPeriod(int start)
    {
        var isUntil = scanner.Accept(Until) is not null;
        if (!isUntil)
        {
            scanner.Accept("从", "自");
        }

        var found = periods.Read();
        if (found.Count == 0)
        {
            return null;
        }

        var end = scanner.At;
        var relation = relations.Read();
        var isBounded = found is [{ Grain: Grain.Year, IsForm: false }] && scanner.At > end;
        end = scanner.At;
        if (relation is Relation.Past && ReadDuration() is { } duration && scanner.Accept("之内", "以内", "内") is not null)
        {
            return Made(DeadlineKind.After) with { Duration = duration };
        }

        // 3月起每月, 2027年全年, 年内持续推进: the period is when, the word after it how.
        scanner.At = end;
        if (relation is Relation.Within or Relation.From or Relation.Past && (frequencies.Read(isLeading: false) ?? ReadWord(scanner.At)) is { Periods: [] } how
            && how.Kind is DeadlineKind.Every or DeadlineKind.Throughout)
        {
            return Made(how.Kind) with { Every = how.Every };
        }

        scanner.At = end;
        var isLimit = isUntil || isBounded || (!isPeriod && found is [{ IsForm: true, Grain: Grain.Day or Grain.Month or Grain.Year }]);
        relation = relation == Relation.Within && isLimit ? Relation.UpTo : relation;
        return Made(relation is Relation.Before or Relation.UpTo && found is not [{ Grain: Grain.Range }] ? DeadlineKind.By : DeadlineKind.During);

        TimeExpression Made(DeadlineKind kind) => new(kind, start, scanner.At - start)
        {
            Periods = found,
            Relation = relation,
            MustLead = found is [{ IsForm: true, Grain: Grain.Year }],
        };
    }
}
