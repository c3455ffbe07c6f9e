namespace PlanGen.Plans.Deadlines;

/// <summary>How often a thing is done.</summary>
/// <param name="Unit">The unit that is counted.</param>
/// <param name="Span">How many units one round takes: 2 for 每两月. 每隔两年 is read as 每两年, as offices use it.</param>
/// <param name="Times">How many times in a round, at the least: 1 for 每年1～2次.</param>
/// <param name="LastDay">The last day of a round: 1 to 31 within a month (31 for its end), 1 (Monday) to 7 within a week; null where none is named.</param>
public sealed record Frequency(FrequencyUnit Unit, int Span = 1, int Times = 1, int? LastDay = null);

/// <summary>What a round of repeated work is counted in.</summary>
public enum FrequencyUnit
{
    /// <summary>日, 天.</summary>
    Day,

    /// <summary>周, 星期.</summary>
    Week,

    /// <summary>旬: ten days, three to a month.</summary>
    TenDays,

    /// <summary>月.</summary>
    Month,

    /// <summary>季度.</summary>
    Quarter,

    /// <summary>半年.</summary>
    HalfYear,

    /// <summary>学期.</summary>
    Term,

    /// <summary>年, 学年.</summary>
    Year,
}
