using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans.Keys;
using PlanGen.Writing;
using PlanGen.Writing.Word;

namespace PlanGen.Tests.Readme;

/// <summary>The tables of the README as the code has them.</summary>
internal static class ReadmeTables
{
    /// <summary>Every table a README must hold, with what it is of.</summary>
    public static IEnumerable<(string Name, string Text)> All(Language language) =>
    [
        ("structures", Table([Say(language, "编号", "id"), Say(language, "名称", "Chinese name"), Say(language, "适合", "what it is")], StructureCatalog.BuiltIn.Select(one => new[] { $"`{one.Id}`", one.Name, one.Summary.In(language) }))),
        ("formats", Table([Say(language, "格式", "format"), Say(language, "是什么", "what it is")], WriterCatalog.All.Select(one => new[] { $"`{one.Id}`", one.Name.In(language) }))),
        ("styles", Table([Say(language, "编号", "id"), Say(language, "名称", "Chinese name"), Say(language, "说明", "what it is")], WordStyleCatalog.BuiltIn.Select(one => new[] { $"`{one.Id}`", one.Name.Chinese, one.Summary.In(language) }))),
        ("rules", ReadmeRules.Table(language)),
        .. PlanKeys.All.Select(shape => (shape.Name.English, Table(
            [Say(language, "键", "key"), Say(language, "中文键", "Chinese"), Say(language, "内容", "holds"), Say(language, "说明", "what it is")],
            shape.Fields.Select(field => new[] { $"`{field.Key}`", string.Join('、', field.Chinese), Holds(field, language), field.About!.In(language) })))),
    ];

    private static string Holds(Field field, Language language)
    {
        var kind = field.Kind switch
        {
            Kind.Line or Kind.Choice when field.Words is { Count: < 4 } words => string.Join(Say(language, "、", ", "), words.Select(word => word.Others.Count > 0 ? $"{word.Id}（{word.Others[0]}）" : word.Id)),
            Kind.Choice => Say(language, "章节", "a section"),
            Kind.Date => Say(language, "日期", "a date"),
            Kind.Deadline => Say(language, "时限", "a deadline"),
            Kind.Period => Say(language, "时间", "a period"),
            Kind.Item => field.Shape!().Name.In(language),
            Kind.Items => Say(language, $"{field.Shape!().Name.Chinese}的列表", $"list of {field.Shape!().Name.English}"),
            Kind.Roles => Say(language, "角色到单位", "role to units"),
            Kind.Lines => Say(language, "章节或字段到文字", "section or field to text"),
            Kind.PerStructure => Say(language, "结构到结构设置", "structure to its settings"),
            Kind.Options => Say(language, "选项到取值", "option to value"),
            _ => KindNames.Of(field.Kind).In(language),
        };
        return field.IsRequired ? kind + Say(language, "；必填", "; required") : kind;
    }

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Join('\n', rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(row => $"| {string.Join(" | ", row)} |"));
}
