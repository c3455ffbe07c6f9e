using PlanGen.Plans.Keys;

namespace PlanGen.Layout;

/// <summary>The key table of structure.yaml.</summary>
public static class StructureKeys
{
    /// <summary>A choice that a plan has under <c>structures.ID.options</c>.</summary>
    public static readonly Shape Option = new(
        new("选项", "an option"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("chinese", ["中文"], Kind.Line, IsRequired: true),
        new("values", ["取值"], Kind.Lists, IsRequired: true));

    /// <summary>The file's root.</summary>
    public static readonly Shape Structure = new(
        new("结构", "the structure"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("base", ["沿用"], Kind.Line),
        new("english", ["英文名称"], Kind.Line),
        new("summary", ["说明"], Kind.Line),
        new("english_summary", ["英文说明"], Kind.Line),
        new("titles", ["章节标题"], Kind.Lines, Words: PlanKeys.Headings),
        new("labels", ["字段名称"], Kind.Options),
        new("numbering", ["编号"], Kind.Lists, IsRequired: true),
        new("options", ["选项"], Kind.Items, () => Option));
}
