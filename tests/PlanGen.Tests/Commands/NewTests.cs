using System.Text;
using PlanGen.Layout;
using PlanGen.Plans.Schema;
using Xunit;

namespace PlanGen.Tests.Commands;

public class NewTests : CommandTest
{
    private const string Schema = ".plangen/plan.schema.json";

    [Fact]
    public void It_writes_a_plan_with_its_schema_and_says_what_to_do_next()
    {
        File.Delete("plan.yaml");
        var ended = Run("new");
        Assert.Equal((0, "", "wrote plan.yaml\nwrote .plangen/plan.schema.json\nnext:\n  plangen check plan.yaml\n  plangen render plan.yaml\n"), (ended.Code, ended.Output, ended.Error));
        var text = File.ReadAllText("plan.yaml");
        Assert.StartsWith("# yaml-language-server: $schema=.plangen/plan.schema.json\n", text, StringComparison.Ordinal);
        Assert.Contains("\n标题: 2027年度工作计划\n", text, StringComparison.Ordinal);
        Assert.Contains("\n单位: 本单位\n", text, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(PlanSchema.Write([.. StructureCatalog.BuiltIn.Select(structure => structure.Word)])), File.ReadAllText(Schema));
        Assert.Equal((0, ""), Tail(Run("check", "--strict", "--quiet")));
        Assert.Equal((0, ""), Tail(Run("render", "plan.yaml", "--quiet")));
        Assert.True(File.Exists("plan.docx"));
    }

    [Fact]
    public void What_is_given_stands_in_the_plan()
    {
        Assert.Equal(0, Run("new", "a.yaml", "-s", "任务清单式", "--year", "2030", "--organization", "区档案馆", "--tasks", "9", "--keys", "en").Code);
        var text = File.ReadAllText("a.yaml");
        Assert.Contains("\ntitle: 区档案馆2030年度工作计划\n", text, StringComparison.Ordinal);
        Assert.Contains("\nstructure: task-list\n", text, StringComparison.Ordinal);
        Assert.Contains("\nyear: 2030\n", text, StringComparison.Ordinal);
        Assert.Equal(9, text.Split("\n    lead: ").Length - 1);
        Run("new", "b.yaml", "--title", "  档案: 计划 ");
        Assert.Contains("\n标题: \"档案: 计划\"\n", File.ReadAllText("b.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 9, "2026")]
    [InlineData(2026, 10, "2027")]
    [InlineData(2027, 1, "2027")]
    public void From_October_on_the_plan_is_for_the_next_year(int year, int month, string planYear) =>
        Assert.Contains($"\n年度: {planYear}\n", RunOn(new(year, month, 1), "new", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void To_standard_output_it_writes_the_plan_alone()
    {
        var ended = Run("new", "-");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.StartsWith("# 改成", ended.Output, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void It_overwrites_nothing()
    {
        var ended = Run("new");
        Assert.Equal((2, "plangen: plan.yaml is there already and was left as it is\n"), (ended.Code, ended.Error));
        Assert.Equal(Plan, File.ReadAllText("plan.yaml"));
        Assert.Empty(Files());
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink("link.yaml", "nowhere.yaml");
            Assert.Equal(2, Run("new", "link.yaml").Code);
            Assert.False(File.Exists("nowhere.yaml"));
        }
    }

    [Theory]
    [InlineData("the option --year cannot be '27'; possible: a year of four digits, such as 2027", "--year", "27")]
    [InlineData("the option --tasks cannot be '0'; possible: a number from 1 to 99", "--tasks", "0")]
    [InlineData("the option --keys cannot be 'fr'; possible: zh、en", "--keys", "fr")]
    [InlineData("the option --title cannot be ' '; possible: one line of text, not empty", "--title", " ")]
    [InlineData("the option --organization cannot be 'a\nb'; possible: one line of text, not empty", "--organization", "a\nb")]
    [InlineData("there is no structure 'clasic'; there are: ", "-s", "clasic")]
    [InlineData("there is no structure 'all'; there are: ", "-s", "all")]
    [InlineData("there is no structure '1'; there are: ", "-s", "1")]
    [InlineData("--tasks does not go with --from: there are as many tasks as in the table", "--tasks", "3", "--from", "plan.yaml")]
    [InlineData("cannot read none.csv: no such file", "--from", "none.csv")]
    [InlineData("cannot take tasks from plan.yaml: no heading row was found", "--from", "plan.yaml")]
    [InlineData("the name of a plan ends in .yaml, as in 计划.docx.yaml", "计划.docx")]
    [InlineData("--repository takes a folder, not standard output (-)", "--repository", "-")]
    public void What_cannot_be_is_said_and_nothing_is_written(string message, params string[] args)
    {
        var ended = Run(["new", .. args[0].StartsWith('-') && !args.Contains("-") ? ["x.yaml"] : Array.Empty<string>(), .. args]);
        Assert.Equal(2, ended.Code);
        Assert.StartsWith($"plangen: {message}", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void Tasks_come_from_a_table_and_what_is_not_known_is_named()
    {
        Write("t.csv", "序号\t工作任务\t责任科室\t备注\n1\t整理归档\t档案室\t急\n");
        var ended = Run("new", "a.yaml", "--from", "t.csv", "--lang", "zh");
        Assert.Equal(0, ended.Code);
        Assert.Contains("从 t.csv 取了 1 项任务\n这些列没有认出，或与另一列重复，内容作为注释留在任务里：备注。", ended.Error, StringComparison.Ordinal);
        Assert.Contains("“序号”一列只是 1、2、3……，没有写入：序号由结构生成\n", ended.Error, StringComparison.Ordinal);
        var text = File.ReadAllText("a.yaml");
        Assert.Contains("  - 名称: 整理归档\n", text, StringComparison.Ordinal);
        Assert.Contains("    # 备注: 急\n", text, StringComparison.Ordinal);
        Assert.Equal(text, RunWith(File.ReadAllText("t.csv"), "new", "-", "--from", "-").Output.Insert(0, text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void The_schema_is_that_of_the_nearest_folder_that_has_one_or_is_a_repository()
    {
        Assert.Equal(0, Run("new", "one/deep/").Code);
        Assert.Equal(["one/deep/.plangen/plan.schema.json", "one/deep/plan.yaml"], Files());
        Write("one/.plangen/plan.schema.json", "{}");
        var ended = Run("new", "one/other/a.yaml");
        Assert.Contains("updated one/.plangen/plan.schema.json, by which editors complete and check\n", ended.Error, StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../.plangen/plan.schema.json\n", File.ReadAllText("one/other/a.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("schema.json", Run("new", "one/other/b.yaml").Error, StringComparison.Ordinal);
        Write("plangen.yaml", "语言: zh\n");
        Run("new", "two/deep/c.yaml");
        Assert.StartsWith("# yaml-language-server: $schema=../../.plangen/plan.schema.json\n", File.ReadAllText("two/deep/c.yaml"), StringComparison.Ordinal);
        Assert.True(File.Exists(Schema));
    }

    [Fact]
    public void The_commands_it_prints_can_be_typed()
    {
        Assert.EndsWith("next:\n  plangen check 'my plans/it'\\''s.yaml'\n  plangen render 'my plans/it'\\''s.yaml'\n", Run("new", "my plans/it's.yaml").Error, StringComparison.Ordinal);
        Assert.EndsWith("  plangen render ./-a.yaml\n", Run("new", "--", "-a.yaml").Error, StringComparison.Ordinal);
        Assert.Equal("", Run("new", "q.yaml", "-q").Error);
    }

    [Fact]
    public void A_structure_of_ones_own_has_a_draft_without_more()
    {
        Write("structures/own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("structures/own/document.sbn", "# {{ plan.title }}\n");
        Write("plangen.yaml", "结构目录: structures\n结构: own\n");
        Assert.Equal(0, Run("new", "a.yaml").Code);
        Assert.Contains("\n结构: 便笺\n", File.ReadAllText("a.yaml"), StringComparison.Ordinal);
        Assert.Equal((0, ""), Tail(Run("render", "a.yaml", "-q")));

        Write("structures/own/draft.sbn", "{{ plan.title }}: {{ title }}\n{{ plan.nosuch }}: 1\n");
        var ended = Run("new", "b.yaml");
        Assert.Equal(1, ended.Code);
        Assert.Contains("structures/own/draft.sbn:2:", ended.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains(" error TPL01: ", ended.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("b.yaml"));
    }

    [Theory]
    [InlineData("own/")]
    [InlineData("./own")]
    public void A_structure_that_only_its_folder_tells_is_drafted_and_rendered_by_its_folder(string folder)
    {
        Write("own/structure.yaml", "名称: 便笺\nbase: action\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.title }}\n\n本文由便笺写出。\n");
        var ended = Run("new", "a.yaml", "-s", folder);
        Assert.Equal(0, ended.Code);
        Assert.EndsWith($"next:\n  plangen check a.yaml\n  plangen render a.yaml -s {folder}\n", ended.Error, StringComparison.Ordinal);
        var text = File.ReadAllText("a.yaml");
        Assert.DoesNotContain("\n结构:", text, StringComparison.Ordinal);
        Assert.Contains("\n#   classic:\n", text, StringComparison.Ordinal);
        Assert.Equal(
            Run("new", "-", "-s", "action").Output.Split('\n').Where(line => !line.StartsWith("结构: ", StringComparison.Ordinal) && !line.StartsWith("# 这里写默认的结构", StringComparison.Ordinal)),
            Run("new", "-", "-s", folder).Output.Replace("#   classic:", "#   专项行动式:", StringComparison.Ordinal).Split('\n'));
        Assert.Equal((0, ""), Tail(Run("check", "a.yaml", "--strict", "--quiet")));
        Assert.Contains("本文由便笺写出。", Run("render", "a.yaml", "-s", folder, "-t", "md", "-o", "-").Output, StringComparison.Ordinal);

        Write("own/draft.sbn", "{{~ opening ~}}\n{{ plan.tasks }}: [我的任务]\n");
        Assert.EndsWith("\n主要任务: [我的任务]\n", Run("new", "-", "-s", folder).Output, StringComparison.Ordinal);
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        File.Delete("own/draft.sbn");
        Assert.Contains("以服务群众为根本", Run("new", "-", "-s", folder).Output, StringComparison.Ordinal);
        Assert.Contains("\n  plangen render b.yaml -s own\n", RunAsking("own\n\n\n\n", "new", "b.yaml").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own", "结构: 便笺")]
    [InlineData("便笺", "结构: 便笺")]
    [InlineData("structures/own", "结构: 便笺")]
    [InlineData("structures/own/", "结构: 便笺")]
    [InlineData("classic", "结构: 传统四段式")]
    public void A_structure_of_the_settings_is_named_however_it_is_asked_for(string asked, string line)
    {
        Write("structures/own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("structures/own/document.sbn", "# {{ plan.title }}\n");
        Write("plangen.yaml", "结构目录: structures\n");
        Assert.Contains($"\n{line}\n", Run("new", "-", "-s", asked).Output, StringComparison.Ordinal);
        Assert.EndsWith("\n  plangen render a.yaml\n", Run("new", "a.yaml", "-s", asked).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_as_a_structure_that_is_none_is_refused()
    {
        Directory.CreateDirectory("empty");
        var ended = Run("new", "a.yaml", "-s", "empty/");
        Assert.Equal((2, "plangen: cannot read empty/structure.yaml: no such file\n"), (ended.Code, ended.Error.Replace('\\', '/')));
        Write("empty/structure.yaml", "名称: [便笺\n");
        Assert.Equal(1, Run("new", "a.yaml", "-s", "empty").Code);
        Assert.False(File.Exists("a.yaml"));
    }

    private static (int Code, string Error) Tail(Ended ended) => (ended.Code, ended.Error);
}
