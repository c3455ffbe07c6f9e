using PlanGen.Diagnostics;
using PlanGen.Formatting;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Formatting;

public sealed class PlanComparerTests
{
    private const string Plan = "标题: 甲\n主要任务: [{名称: 乙, 其他分工: {丙: 丁, 戊: 己}, 预期成果: [[庚, 辛], 壬], 完成时限: [3月, {时间: 6月, 事项: 癸}]}]\n";

    [Fact]
    public void A_plan_is_the_same_in_other_words() =>
        Assert.True(PlanComparer.AreSame(Read(Plan), Read("tasks:\n  name: 乙\n  roles:\n    丙: 丁\n    戊: 己\n  outcomes:\n    - |\n      庚\n      辛\n    - 壬\n  deadline:\n    - when: 3月\n    - what: 癸\n      when: 6月\ntitle: '甲'\n")));

    [Theory]
    [InlineData("甲", "子")]
    [InlineData("乙", "子")]
    [InlineData("丙", "子")]
    [InlineData("丁", "子")]
    [InlineData("丙: 丁, 戊: 己", "戊: 己, 丙: 丁")]
    [InlineData("[庚, 辛], 壬", "庚, 辛, 壬")]
    [InlineData("[庚, 辛], 壬", "[庚, 辛]")]
    [InlineData("时间: 6月, ", "")]
    [InlineData("[3月, {", "[{")]
    [InlineData("名称: 乙", "名称: 乙, 编号: 子")]
    public void A_plan_that_says_something_else_is_another(string part, string other) =>
        Assert.False(PlanComparer.AreSame(Read(Plan), Read(Plan.Replace(part, other, StringComparison.Ordinal))));

    private static Item Read(string yaml) =>
        PlanReader.Read(new SourceText("plan.yaml", yaml), [.. StructureCatalog.BuiltIn.Select(structure => structure.Word)], _ => [], new DiagnosticList())!.Root;
}
