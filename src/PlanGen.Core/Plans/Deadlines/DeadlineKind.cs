namespace PlanGen.Plans.Deadlines;

/// <summary>What a time in a deadline means for the work.</summary>
public enum DeadlineKind
{
    /// <summary>To be done on the last day or earlier: 6月底前, 年底前, 到2025年.</summary>
    By,

    /// <summary>To be done within a stretch of time: 第三季度, 3—4月, 寒假.</summary>
    During,

    /// <summary>To be kept up for the whole of a stretch of time: 全年, 长期坚持.</summary>
    Throughout,

    /// <summary>To be done again and again: 每季度, 每年4月1日之前, 定期.</summary>
    Every,

    /// <summary>To be done so long after an event: 印发后30日内, 决定作出之日起20个工作日内.</summary>
    After,

    /// <summary>Left open on purpose: 待定, 适时.</summary>
    Open,
}
