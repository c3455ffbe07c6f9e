using CsCheck;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using PlanGen.Tests.Commands;
using PlanGen.Tests.Properties;
using Xunit;

namespace PlanGen.Tests.Layout;

/// <summary>What a structure drops is named (TPL03), and nothing that it shows.</summary>
public class DroppedFieldTests : CommandTest
{
    private const string Given = "标题: 题\n任务:\n  - 名称: 甲\n    任务目标: [一, 二]\n    责任单位: 办公室\n    协作单位: 办公室\n    措施:\n      - 办公室\n      - {名称: 乙, 内容: 办公室, 责任单位: 办公室}\n";

    public static TheoryData<string> Structures => [.. StructureCatalog.BuiltIn.Select(structure => structure.Id)];

    [Theory, MemberData(nameof(Structures))]
    public void A_structure_built_in_drops_nothing_of_any_sample(string id) => Assert.All(Samples.Names, sample =>
        Assert.Empty(Found(File.ReadAllText(Samples.PathOf(sample, "plan.yaml")), StructureCatalog.Find(id)!, name => File.ReadAllBytes(Samples.PathOf(sample, name)))));

    [Theory, MemberData(nameof(Structures))]
    public void A_structure_built_in_drops_nothing_of_any_plan(string id) => Gen.Int[0, int.MaxValue].Sample(
        seed => Assert.Empty(Found(new RandomPlan(seed).Yaml, StructureCatalog.Find(id)!)), iter: 200, threads: 2);

    /// <summary>The text 办公室 stands in five fields: none hides that another is dropped.</summary>
    [Theory]
    [InlineData("task.name task.aim task.lead task.support measures", "")]
    [InlineData("task.name task.aim task.support measures", "5:5 责任单位")]
    [InlineData("task.name task.aim task.lead measures", "6:5 协作单位")]
    [InlineData("task.name task.aim task.lead task.support", "7:5 措施")]
    [InlineData("task.name task.aim[0] task.lead task.support measures", "4:5 任务目标")]
    [InlineData("task.name", "4:5 任务目标, 5:5 责任单位, 6:5 协作单位, 7:5 措施")]
    [InlineData("", "2:1 主要任务")]
    public void What_is_not_shown_is_named_at_its_key(string shown, string expected)
    {
        var lines = shown.Split(' ').Select(word => word switch
        {
            "measures" => "{{~ measures task.measures 2 \"text\" ~}}\n",
            "task.aim" => "{{~ paragraphs task.aim ~}}\n",
            "" => "",
            _ => $"{{{{ {word} }}}}\n\n",
        });
        var found = Found(Given, Own($"# {{{{ plan.title }}}}\n\n{{{{~ for task in plan.tasks ~}}}}\n{string.Concat(lines)}{{{{~ end ~}}}}\n"));
        Assert.Equal(expected, string.Join(", ", found.Select(one => $"{one.Start.Line}:{one.Start.Column} {((Phrase)one.Fault.Message.Values[2]).Chinese}")));
        Assert.All(found, one => Assert.Equal(("TPL03", Severity.Warning), (one.Fault.Id, one.Fault.Severity)));
    }

    [Fact]
    public void A_condition_that_only_asks_for_a_field_does_not_show_it() =>
        Assert.Equal(2, Found("标题: 题\n指导思想: 甲\n副标题: 乙\n", Own("# {{ plan.title }}\n\n{{ if plan.guidance && plan.subtitle }}有{{ end }}\n")).Count);

    [Fact]
    public void What_another_file_gave_is_missed_at_the_key_that_names_the_file()
    {
        var found = Assert.Single(Found("标题: 题\n附件:\n  - 标题: 甲\n    表格: a.csv\n", Own("# {{ plan.title }}\n\n{{ plan.annexes[0].title }}\n"), _ => "一,二\n三,四\n"u8.ToArray()));
        Assert.Equal((4, 5), (found.Start.Line, found.Start.Column));
    }

    [Fact]
    public void A_role_that_others_have_too_is_missed_where_its_units_are()
    {
        var found = Found("标题: 题\n任务:\n  - {名称: 甲, 其他分工: {指导单位: 乙}}\n  - 名称: 丙\n    其他分工: {指导单位: 乙}\n", Own("# {{ plan.title }}\n\n{{ for task in plan.tasks }}{{ task.name }}{{ if for.first }}{{ brief task \"roles\" }}{{ end }}\n\n{{ end }}"));
        Assert.Equal((5, 5), (Assert.Single(found).Start.Line, found[0].Start.Column));
    }

    [Fact]
    public void Ids_settings_and_the_organization_that_an_issuer_stands_for_are_not_missed() =>
        Assert.Empty(Found("标题: 题\n年度: 2027\n单位: 局\n结构: classic\n单位名录: [办公室]\n工作目标: [{编号: A}]\n公文要素: {发文机关: 府}\n", Own("# {{ plan.title }}\n\n{{ plan.document.issuer }}\n")));

    [Fact]
    public void Render_warns_and_under_strict_writes_nothing()
    {
        Write("plan.yaml", "标题: 题\n指导思想: 甲\n");
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.title }}\n");
        var ended = Run("render", "plan.yaml", "-s", "own", "-t", "md");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("plan.yaml:2:1: warning TPL03: the structure own does not show 'guidance' of the plan\n    2 | 指导思想: 甲\n", ended.Error, StringComparison.Ordinal);
        File.Delete("plan.md");
        Write("plan.yaml", "标题: 题\n指导思想: 甲\n任务: [{名称: 乙, 责任单位: 丙, 完成时限: 6月底前, 预期成果: [丁]}]\n");
        Assert.Equal(1, Run("render", "plan.yaml", "-s", "own", "-t", "md", "--strict").Code);
        Assert.False(File.Exists("plan.md"));
    }

    [Theory]
    [InlineData("off", "", 0, true)]
    [InlineData("info", "info", 0, true)]
    [InlineData("warning", "warning", 0, false)]
    [InlineData("error", "error", 1, false)]
    public void The_settings_say_how_much_it_matters(string set, string severity, int code, bool isWrittenUnderStrict)
    {
        Write("plangen.yaml", $"规则: {{TPL03: {set}, PLN01: off, PLN02: off, PLN03: off}}\n");
        Write("plan.yaml", "标题: 题\n指导思想: 甲\n任务: [乙]\n");
        Own("# {{ plan.title }}\n\n{{ plan.tasks[0].name }}\n");
        var ended = Run("render", "plan.yaml", "-s", "own", "-t", "md");
        Assert.Equal((code, code == 0), (ended.Code, File.Exists("plan.md")));
        Assert.Equal(severity.Length > 0, ended.Error.Contains("TPL03", StringComparison.Ordinal));
        Assert.Contains(severity.Length > 0 ? $"plan.yaml:2:1: {severity} TPL03: " : "", ended.Error, StringComparison.Ordinal);
        File.Delete("plan.md");
        Run("render", "plan.yaml", "-s", "own", "-t", "md", "--strict");
        Assert.Equal(isWrittenUnderStrict, File.Exists("plan.md"));
    }

    [Fact]
    public void A_comment_silences_it_and_is_not_missed_where_nothing_is_laid_out()
    {
        Write("plan.yaml", "标题: 题\n指导思想: 甲 # plangen: ignore TPL03 另文印发\n# plangen: ignore TPL03\n副标题: 乙\n前言: 丙\n任务: [{名称: 丁, 责任单位: 戊, 完成时限: 6月底前, 预期成果: [己]}]\n");
        Own("# {{ plan.title }}\n\n{{ t = plan.tasks[0] }}{{ t.name }}{{ t.lead }}{{ t.deadline }}{{ t.outcomes[0][0] }}\n");
        Assert.Equal(["plan.yaml:5:1: warning TPL03"], Heads(Run("render", "plan.yaml", "-s", "own", "-t", "md").Error));
        Assert.Equal(["plan.yaml:5:1: warning TPL03"], Heads(Run("render", "plan.yaml", "-s", "own", "-t", "md", "--strict").Error));
        Assert.Empty(Heads(Run("check", "plan.yaml").Output));
        Assert.Empty(Heads(Run("render", "plan.yaml", "-t", "md").Error));

        static IEnumerable<string> Heads(string text) => text.Split('\n').Where(line => line.StartsWith("plan.yaml:", StringComparison.Ordinal)).Select(line => string.Join(':', line.Split(':')[..4]));
    }

    [Fact]
    public void Documents_of_a_structure_that_drops_what_it_must_not_are_an_error_of_check()
    {
        Write("plangen.yaml", "规则: {TPL03: error, PLN01: off, PLN02: off, PLN03: off}\n输出: {计划: plan.yaml, 结构: own, 路径: plan.md}\n结构目录: .\n");
        Write("plan.yaml", "标题: 题\n指导思想: 甲\n任务: [乙]\n");
        Own("# {{ plan.title }}\n\n{{ plan.tasks[0].name }}\n");
        Assert.StartsWith("plan.yaml:2:1: error TPL03: ", Run("check").Output, StringComparison.Ordinal);
    }

    private static Structure Own(string template)
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1., （1）]}\nlabels: {lead: 单位, support: 协作}\n");
        Write("own/document.sbn", template);
        return StructureCatalog.Load("own", new())!;
    }

    private static IReadOnlyList<Diagnostic> Found(string yaml, Structure structure, Func<string, byte[]>? readBeside = null)
    {
        var source = new SourceText("plan.yaml", yaml);
        var report = new DiagnosticList();
        var plan = PlanReader.Read(source, [.. StructureCatalog.BuiltIn.Select(one => one.Word)], readBeside ?? (_ => throw new FileNotFoundException()), report);
        Assert.False(report.HasErrors);
        Assert.NotNull(LayoutEngine.LayOut(plan!, structure, report));
        return [.. DroppedFields.Find(plan!, source, structure)];
    }
}
