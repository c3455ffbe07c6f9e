using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using PlanGen.Tests.Commands;
using Xunit;

namespace PlanGen.Tests.Layout;

/// <summary>A template that never ends, or grows without end, is stopped where it does; none that ends is.</summary>
public class EndlessTemplateTests : CommandTest
{
    private const string Loop = "this loop had gone round ";
    private const string Deep = "functions call one another too deeply";
    private const string Text = "a text of more than ";
    private const string List = "a list of more than ";
    private const string NotText = "a list, an object or a fraction cannot be written as it is";
    private const string Unknown = "there is no variable or function ";

    private static readonly Lazy<Plan> Large = new(() => Read("标题: 题\n任务:\n" + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"  - 任务{number}\n"))));

    public static TheoryData<string> Structures => [.. StructureCatalog.BuiltIn.Select(structure => structure.Id)];

    [Theory]
    [InlineData("{{ while true }}x{{ end }}", 4, Loop)]
    [InlineData("{{ while true }}{{ end }}", 4, Loop)]
    [InlineData("{{ while true }}一行很长的文字，一行很长的文字，一行很长的文字，一行很长的文字\n{{ end }}", 4, Loop)]
    [InlineData("{{ while true }}{{ paragraphs plan.guidance }}{{ end }}", 4, Loop)]
    [InlineData("{{ while true }}{{ x = plan.tasks }}{{ end }}", 4, Loop)]
    [InlineData("{{ while true }}{{ x = columns plan.tasks \"lead support deadline\" }}{{ end }}", 4, Loop)]
    [InlineData("{{ for task in plan.tasks }}{{ while true }}{{ end }}{{ end }}", 32, Loop)]
    [InlineData("{{ for i in 1..100000 }}{{ for j in 1..100000 }}{{ end }}{{ end }}", 28, Loop)]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}", 14, List)]
    [InlineData("{{ 1..2000000000 | paragraphs }}", 5, List)]
    [InlineData("{{ x = (1..2000000000).size }}", 10, List)]
    [InlineData("{{ while true }}{{ x = (1..100000).size }}{{ end }}", 4, Loop)]
    [InlineData("{{ x = [1] * 2000000000 }}", 12, List)]
    [InlineData("{{ x = [1] }}{{ while true }}{{ x = x + x }}{{ end }}", 17, Loop)]
    [InlineData("{{ x = [] }}{{ x[2000000000] = 1 }}", 18, List)]
    [InlineData("{{ func f; f; end }}{{ f }}", 12, Deep)]
    [InlineData("{{ func f(n); if n > 0; for i in [1]; f (n - 1); end; end; end }}{{ f 90 }}", 0, Deep)]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end }}{{ f 60 }}", 0, "the template was stopped here: ")]
    [InlineData("{{ x = \"x\" * 2000000000 }}", 14, Text)]
    [InlineData("{{ x = \"x\" }}{{ while true }}{{ x = x + x }}{{ end }}", 37, Text)]
    [InlineData("{{ x = \"x\" }}{{ while true }}{{ x = $\"{x}{x}\" }}{{ end }}", 17, Loop)]
    [InlineData("{{ x = \"x\" }}{{ while true }}{{ capture y }}{{ x }}{{ x }}{{ end }}{{ x = \"\" + y }}{{ end }}", 0, Text)]
    [InlineData("{{ x = 1 << 500000 }}{{ while true }}{{ y = x * x }}{{ end }}", 25, Loop)]
    [InlineData("{{ x = [[\"一二三四五六七八九十一二三四五六七八九十\"] * 25000] }}{{ x = \"\" + x }}", 0, "the template was stopped here: ")]
    [InlineData("{{ x = {} }}{{ x.x = x }}{{ $\"{x}\" }}", 31, NotText)]
    [InlineData("{{ x = {} }}{{ x.x = x }}{{ \"\" + x }}", 0, "this nests too deeply")]
    [InlineData("{{ \"a\" | string.pad_left 1000000000 }}", 10, Unknown + "'string'")]
    [InlineData("{{ \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" | regex.match \"(a+)+$\" }}", 47, Unknown + "'regex'")]
    [InlineData("{{ [1] | array.size }}", 10, Unknown + "'array'")]
    public void It_is_stopped_at_its_place(string template, int column, string message)
    {
        Own(template);
        var ended = Run("render", "plan.yaml", "-s", "own", "-t", "md");
        Assert.Equal(1, ended.Code);
        Assert.Matches($"^own/document.sbn:3:{(column == 0 ? "[0-9]+" : column)}: error TPL01: the template fails: {message}", ended.Error);
        Assert.DoesNotContain("plan.md", Files());
    }

    /// <summary>Parentheses do not make a function that calls itself a crash.</summary>
    [Fact]
    public void Neither_is_the_stack_used_up()
    {
        Own($"{{{{ func f(n); ret {new string('(', 200)}f (n + 1){new string(')', 200)}; end }}}}{{{{ f 1 }}}}");
        Assert.Contains(Deep, Run("render", "plan.yaml", "-s", "own", "-t", "md").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_plan_of_a_structure_is_drafted_under_a_limit_too()
    {
        Own("");
        Write("own/draft.sbn", "a: 1\n{{ while true }}b{{ end }}\n");
        Write("plangen.yaml", "结构目录: .\n结构: own\n");
        var ended = Run("new", "a.yaml");
        Assert.Equal(1, ended.Code);
        Assert.Contains($"draft.sbn:2:4: error TPL01: the template fails: {Loop}", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ x = [] }}{{ for i in 1..5000 }}{{ x = x + [i] }}{{ end }}{{ x.size }}", "5000")]
    [InlineData("{{ for i in [5] + (1..3) }}{{ i }}{{ for.length }}{{ end }}", "54142434")]
    [InlineData("{{ func f(n); if n < 60; f (n + 1); else; n; end; end }}{{ f 1 }}", "60")]
    [InlineData("{{ x = \"甲\" * 100000 }}{{ x.size }}", "100000")]
    [InlineData("{{ x = 7 }}{{ $\"第{x}项\" }}", "第7项")]
    public void What_ends_is_not(string template, string expected)
    {
        Own(template);
        Assert.Equal($"# 档案工作计划\n\n{expected}\n", Run("render", "plan.yaml", "-s", "own", "-t", "md", "-o", "-").Output);
    }

    [Theory, MemberData(nameof(Structures))]
    public void Structures_built_in_take_less_than_a_fifth_of_what_they_may(string id)
    {
        var structure = StructureCatalog.Find(id)!;
        var plans = Samples.Names.Select(sample => Read(File.ReadAllText(Samples.PathOf(sample, "plan.yaml")), name => File.ReadAllBytes(Samples.PathOf(sample, name))));
        Assert.All(plans.Append(Large.Value), plan =>
        {
            var budget = TemplateBudget.For(plan.Root);
            var report = new DiagnosticList();
            LayoutEngine.LayOut(plan, structure, budget with { Steps = budget.Steps / 5, Characters = budget.Characters / 5 }, report);
            Assert.Empty(report.Sorted().Select(one => one.Fault.Message.In(Language.English)));
        });
    }

    [Fact]
    public void A_larger_plan_may_take_longer()
    {
        var (small, large) = (TemplateBudget.For(Read("标题: 题\n").Root), TemplateBudget.For(Large.Value.Root));
        Assert.InRange(small.Steps, 1_000_000, 3_000_000);
        Assert.InRange(large.Values, 100_000, 110_000);
        Assert.True(large.Steps > 5 * small.Steps && large.Characters > 5 * small.Characters);
        Assert.Equal(TemplateBudget.For("甲乙|丙".Split('|')), TemplateBudget.For(new List<string> { "甲乙", "丙" }));
        Assert.Equal(6, TemplateBudget.For(new Dictionary<string, List<string>> { ["甲"] = ["乙", "丙"] }).Values);
    }

    private static void Own(string template)
    {
        Write("plan.yaml", "标题: 档案工作计划\n指导思想: 甲\n主要任务:\n  - 名称: 整理归档\n    责任单位: 档案科\n");
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\nlabels: {lead: 单位, support: 协作, deadline: 时限}\n");
        Write("own/document.sbn", string.Create(CultureInfo.InvariantCulture, $"# {{{{ plan.title }}}}\n\n{template}\n"));
    }

    private static Plan Read(string yaml, Func<string, byte[]>? readBeside = null)
    {
        var report = new DiagnosticList();
        var plan = PlanReader.Read(new SourceText("plan.yaml", yaml), [.. StructureCatalog.BuiltIn.Select(one => one.Word)], readBeside ?? (_ => throw new FileNotFoundException()), report);
        Assert.False(report.HasErrors);
        return plan!;
    }
}
