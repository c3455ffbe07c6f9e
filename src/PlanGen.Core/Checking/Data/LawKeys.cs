using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Data;

/// <summary>The key table of laws.yaml and offices.yaml, and of the files that settings name under 法规.</summary>
public static class LawKeys
{
    /// <summary>A law that no longer holds.</summary>
    public static readonly Shape Law = new(
        new("法规", "a law"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("aliases", ["别名"], Kind.Texts),
        new("repealed", ["废止日期"], Kind.Line, IsRequired: true),
        new("replacement", ["替代"], Kind.Line),
        new("source", ["出处"], Kind.Line));

    /// <summary>A programme and the years it covers.</summary>
    public static readonly Shape Programme = new(
        new("规划", "a programme"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("aliases", ["别名"], Kind.Texts),
        new("from", ["起始年份"], Kind.Year),
        new("to", ["截止年份"], Kind.Year, IsRequired: true),
        new("source", ["出处"], Kind.Line));

    /// <summary>A kind of office that was renamed or ended.</summary>
    public static readonly Shape Office = new(
        new("机构", "an office"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("aliases", ["别名"], Kind.Texts),
        new("replacement", ["替代"], Kind.Line),
        new("since", ["起始年份"], Kind.Year),
        new("source", ["出处"], Kind.Line));

    /// <summary>The file's root.</summary>
    public static readonly Shape File = new(
        new("法规数据", "the law data"),
        null,
        new("verified", ["核对日期"], Kind.Line),
        new("laws", ["法规"], Kind.Items, () => Law),
        new("programmes", ["规划"], Kind.Items, () => Programme),
        new("offices", ["机构"], Kind.Items, () => Office));
}
