namespace PlanGen.Plans.Deadlines;

/// <summary>Reads frequencies at the scanner's place: 每季度, 每两月, 每月28日前, 逐月, 按季度, 以季度为节点, 每年4月1日之前.</summary>
internal sealed class FrequencyReader(PhraseScanner scanner, RelationReader relations, PeriodReader periods)
{
    private const int MonthEnd = 31;
    private const string Weekdays = "一二三四五六日";

    private static readonly string[] Reports =
        ["考核", "考评", "总结", "小结", "通报", "调度", "报告", "报送", "检查", "评查", "评估", "评比", "例会", "汇报", "分析", "会商", "巡查", "督查", "督办", "讲评", "考", "评", "报", "查", "清", "结"];

    /// <summary>The frequency; null where none stands here. <paramref name="isLeading"/>: only at the head of a clause does 季度考核 say how often.</summary>
    public TimeExpression? Read(bool isLeading)
    {
        var start = scanner.At;
        var found = ReadEach(start) ?? ReadSteady(start) ?? ReadOnce(start) ?? (isLeading ? ReadBare(start) : null);
        if (found is null)
        {
            scanner.At = start;
        }

        return found;
    }

    private TimeExpression? ReadEach(int start)
    {
        if (!scanner.Accept("每"))
        {
            return null;
        }

        scanner.Accept("间隔", "隔");
        var span = scanner.Number(out var number) ? number : 1;
        if (span < 1 || Unit() is not { } unit)
        {
            return null;
        }

        var every = new Frequency(unit.Unit, span * unit.Span);
        var made = new TimeExpression(DeadlineKind.Every, start, 0);
        made = every.Unit switch
        {
            FrequencyUnit.Year when span == 1 => ReadInYear(made),
            FrequencyUnit.Month when span == 1 && LastDayOfMonth() is { } day => made with { Every = every with { LastDay = day } },
            FrequencyUnit.Week when span == 1 && LastDayOfWeek() is { } day => made with { Every = every with { LastDay = day } },
            FrequencyUnit.Quarter => PassQuarterEnd(made),
            _ => made,
        };
        relations.PassWithin();
        return made with { Every = made.Every ?? every, Length = scanner.At - start };
    }

    private TimeExpression? ReadSteady(int start)
    {
        var isMedium = scanner.Accept("以");
        if ((!isMedium && scanner.Accept("逐", "按") is null) || Unit() is not { } unit)
        {
            return null;
        }

        return isMedium && scanner.Accept("为节点", "为单位", "为周期") is null ? null
            : new(DeadlineKind.Every, start, scanner.At - start) { Every = new(unit.Unit, unit.Span) };
    }

    /// <summary>一季度一次: a unit and a count, where the unit alone would be a period.</summary>
    private TimeExpression? ReadOnce(int start)
    {
        if (!scanner.Number(out var span) || span < 1 || Unit() is not { } unit)
        {
            return null;
        }

        var end = scanner.At;
        if (!scanner.Number(out _) || !scanner.Accept("次"))
        {
            return null;
        }

        scanner.At = end;
        return new(DeadlineKind.Every, start, end - start) { Every = new(unit.Unit, span * unit.Span) };
    }

    private TimeExpression? ReadBare(int start)
    {
        if (Unit() is not { } unit || unit.Unit == FrequencyUnit.Day)
        {
            return null;
        }

        var end = scanner.At;
        if (scanner.Accept(Reports) is null)
        {
            return null;
        }

        scanner.At = end;
        return new(DeadlineKind.Every, start, end - start) { Every = new(unit.Unit, unit.Span), MustLead = true };
    }

    private TimeExpression ReadInYear(TimeExpression made)
    {
        var start = scanner.At;
        var edge = new YearReader(scanner).ReadEdge(isAfterYear: true);
        var named = edge is not null ? [edge] : periods.Read();
        if (named is not [{ Year: null }])
        {
            scanner.At = start;
            return made;
        }

        return made with { Periods = named, Relation = relations.Read() };
    }

    private int? LastDayOfMonth()
    {
        var start = scanner.At;
        if (scanner.Number(out var day) && scanner.Accept("日") && day is >= 1 and <= MonthEnd)
        {
            relations.Read();
            return day;
        }

        scanner.At = start;
        int? last = scanner.Accept("上旬", "初") is not null ? 10 : scanner.Accept("中旬") ? 20 : scanner.Accept("下旬", "月底", "底", "末") is not null ? MonthEnd : null;
        if (last is not null)
        {
            relations.Read();
        }

        return last;
    }

    private int? LastDayOfWeek()
    {
        var start = scanner.At;
        scanner.SkipBlanks();
        var day = scanner.At < scanner.End ? Weekdays.IndexOf(scanner.Text[scanner.At], StringComparison.Ordinal) + 1 : 0;
        if (day > 0)
        {
            scanner.At++;
            if (scanner.Accept("之前", "以前", "前", "上午", "下午") is not null || scanner.IsAtEnd || ",;。、)".Contains(scanner.Text[scanner.At], StringComparison.Ordinal))
            {
                return day;
            }
        }

        scanner.At = start;
        return null;
    }

    private TimeExpression PassQuarterEnd(TimeExpression made)
    {
        if (scanner.Accept("首月", "末月", "第一个月", "第二个月", "第三个月", "最后一个月", "末", "底", "初") is not null)
        {
            LastDayOfMonth();
            relations.Read();
        }

        return made;
    }

    private (FrequencyUnit Unit, int Span)? Unit()
    {
        var start = scanner.At;
        scanner.Accept("个");
        var word = scanner.Accept("季度", "季", "学期", "半学期", "学年", "半年", "年度", "年", "双月", "半个月", "半月", "月", "旬", "双周", "周", "星期", "工作日", "日", "天");
        if (word is null || (word == "日" && scanner.Accept("常")) || (word == "周" && scanner.Accept("期", "边", "密") is not null))
        {
            scanner.At = start;
            return null;
        }

        return word switch
        {
            "季度" or "季" => (FrequencyUnit.Quarter, 1),
            "学期" or "半学期" => (FrequencyUnit.Term, 1),
            "半年" => (FrequencyUnit.HalfYear, 1),
            "学年" or "年度" or "年" => (FrequencyUnit.Year, 1),
            "双月" => (FrequencyUnit.Month, 2),
            "半个月" or "半月" => (FrequencyUnit.Week, 2),
            "月" => (FrequencyUnit.Month, 1),
            "旬" => (FrequencyUnit.TenDays, 1),
            "双周" => (FrequencyUnit.Week, 2),
            "周" or "星期" => (FrequencyUnit.Week, 1),
            _ => (FrequencyUnit.Day, 1),
        };
    }
}
