using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Plans.Keys;
using Xunit;

namespace PlanGen.Tests.Layout;

/// <summary>Single sentences of the structures' contract that no sample shows.</summary>
public class StructureRuleTests
{
    [Theory]
    [InlineData("principles", "标题: 题\n原则: {编号: P, 名称: 坚持创新：}\n任务: {名称: 甲, 对应原则: P}\n", "第一章：坚持创新：甲")]
    [InlineData("principles", "标题: 题\n原则: {编号: P, 名称: 坚持创新}\n任务: {名称: 甲, 对应原则: P}\n", "第一章：坚持创新，甲")]
    [InlineData("classic", "标题: 题\n指导思想: 文\n结构设置: {classic: {章节标题: {总体要求: 思路}}}\n", "一、思路")]
    [InlineData("classic", "标题: 题\n指导思想: 文\n结构设置:\n  classic:\n", "一、指导思想")]
    [InlineData("classic", "标题: 题\n公文要素: {附注: 此件公开发布。}\n", "（此件公开发布。）")]
    [InlineData("classic", "标题: 题\n公文要素: {签发人: 签发人：张三}\n", "签发人：张三")]
    [InlineData("classic", "标题: 题\n公文要素: {抄送机关: 抄送：甲局。}\n", "抄送：甲局。")]
    [InlineData("classic", "标题: 题\n公文要素: {印发日期: 2027年1月6日印发}\n", "2027年1月6日印发")]
    [InlineData("classic", "标题: 题\n任务: {名称: 甲, 完成时限: 全年。}\n", "（完成时限：全年）")]
    [InlineData("task-list", "标题: 题\n任务: 甲\n结构设置: {task-list: {选项: {版式: 表格}}}\n", "协作部门")]
    public void The_document_says(string structure, string yaml, string line) => Assert.Contains(line, Lines(structure, yaml));

    [Fact]
    public void An_option_under_two_spellings_is_given_twice()
    {
        var reading = Reading.Of("标题: 题\n结构设置: {task-list: {选项: {layout: cards, 版式: table}}}\n");
        Assert.Equal(["YML04 2:40"], reading.Findings);
    }

    [Theory]
    [InlineData("  标题: 题\n  任务: 甲\n", true)]
    [InlineData("# 注: 文\n标题: 题\n任务: 甲\n", true)]
    [InlineData("a:\n  标题: 题\n  任务: 甲\n", false)]
    public void A_plan_is_known_by_the_keys_of_its_root(string text, bool isPlan) => Assert.Equal(isPlan, PlanKeys.LooksLikePlan(text));

    [Fact]
    public void A_cell_reaches_down_and_a_short_row_is_filled_up()
    {
        var markdown = "::::::: table\n" + string.Concat("A {rows=2}|B|C/D/E {rows=1}|F".Split('/').Select(row =>
            ":::::: row\n" + string.Concat(row.Split('|').Select(cell => $"::::: cell {cell[1..]}\n{cell[0]}\n:::::\n")) + "::::::\n")) + ":::::::\n";
        var report = new DiagnosticList();
        var table = Assert.IsType<Table>(Assert.Single(DocumentParser.Parse(From(markdown), new("", null, null), report).Blocks));
        Assert.False(report.HasErrors);
        Assert.Equal(["A0 B1 C2", "D1 2", "E0 F1 2"], table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => string.Concat(DocumentText.Lines(cell.Paragraphs)) + cell.Column))));
    }

    [Fact]
    public void A_template_that_miscounts_rows_is_told_so()
    {
        var report = new DiagnosticList();
        DocumentParser.Parse(From("::::::: table\n:::::: row\n::::: cell {rows=x}\nA\n:::::\n::::::\n:::::::\n"), new("", null, null), report);
        Assert.Equal("TPL02", Assert.Single(report.Sorted()).Fault.Id);
    }

    [Theory]
    [InlineData("::: page\nA\n:::\n")]
    [InlineData("::: date\n## A\n:::\n")]
    [InlineData("::: date\n- A\n:::\n")]
    public void What_a_container_cannot_hold_is_refused_and_not_passed_over(string markdown)
    {
        var report = new DiagnosticList();
        DocumentParser.Parse(From(markdown), new("", null, null), report);
        Assert.Equal("TPL02", Assert.Single(report.Sorted()).Fault.Id);
    }

    private static LaidOut From(string markdown) => new([markdown], [(new("a.sbn", markdown), default)]);

    private static IEnumerable<string> Lines(string id, string yaml) => DocumentText.Lines(Pipeline.Document(yaml, StructureCatalog.Find(id)!).Blocks);
}
