using PlanGen.Diagnostics;

namespace PlanGen.Plans.Deadlines;

/// <summary>What to know of a reading that is one of several.</summary>
public static class DeadlineNotes
{
    /// <summary>第三季度前.</summary>
    public static readonly Phrase QuarterBefore = new(
        "季度、半年后面的“前”，按到该季度、该半年的最后一天理解；要在它开始之前完成，请写上个月的“底前”，如“6月底前”",
        "'before' a quarter or half-year is read as by its last day; for before it begins, name the end of the month before");

    /// <summary>6月前.</summary>
    public static readonly Phrase MonthBefore = new(
        "月、年后面的“前”，按到它开始的前一天理解；要包括这个月（年），请写“底前”",
        "'before' a month or year is read as by the day before it begins; to count it in, say by its end");

    /// <summary>国庆节前后.</summary>
    public static readonly Phrase Around = new("“前后”按前后各七天理解", "'around' is read as seven days before and after");

    /// <summary>寒假.</summary>
    public static readonly Phrase Approximate = new(
        "各地、各年的日期不同，这里是大致日期；准确日期可以写进自己的日历文件（plangen.yaml 的“日历”）",
        "the days differ from place to place and year to year, and these are approximate; a calendar file of your own ('calendar' in plangen.yaml) can give the true ones");

    /// <summary>What to know of a period in an expression; null where the reading is plain.</summary>
    internal static Phrase? Of(TimeExpression time, Period period) => time.Relation switch
    {
        Relation.Before when period.Grain == Grain.Quarter => QuarterBefore,
        Relation.Before when period.Grain is Grain.Month or Grain.Year => MonthBefore,
        Relation.Around => Around,
        _ => period.IsApproximate ? Approximate : null,
    };
}
