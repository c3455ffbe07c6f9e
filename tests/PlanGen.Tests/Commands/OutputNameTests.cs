using Xunit;

namespace PlanGen.Tests.Commands;

public class OutputNameTests : CommandTest
{
    [Fact]
    public void One_document_stands_beside_its_plan_and_is_named_after_it()
    {
        Write("a/计划 一.yaml", Plan);
        Assert.Equal((0, "", "wrote a/计划 一.docx\n"), Parts(Run("render", "a/计划 一.yaml")));
        Assert.Equal(["a/计划 一.docx", "a/计划 一.yaml"], Files());
    }

    [Theory]
    [InlineData("x.md", "x.md")]
    [InlineData("x.HTML", "x.HTML")]
    [InlineData("new/deep/x.md", "new/deep/x.md")]
    [InlineData("new/", "new/plan.docx")]
    [InlineData("new", "new/plan.docx")]
    public void The_output_is_a_file_or_folder_by_its_name(string output, string file)
    {
        Assert.Equal(0, Run("render", "plan.yaml", "-o", output).Code);
        Assert.Equal([file], Files());
    }

    [Fact]
    public void A_folder_that_is_there_is_a_folder_whatever_its_name()
    {
        Directory.CreateDirectory("x.md");
        Assert.Equal(0, Run("render", "plan.yaml", "-o", "x.md", "-t", "html").Code);
        Assert.Equal(["x.md/plan.html"], Files());
    }

    [Fact]
    public void A_dash_is_standard_output_and_standard_input()
    {
        var ended = RunWith(Plan, "render", "-", "-t", "md");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("# 档案工作计划\n", ended.Output, StringComparison.Ordinal);
        Assert.Equal(ended, Run("render", "plan.yaml", "-t", "md", "-o", "-"));
        Assert.Empty(Files());
        Assert.Equal(0, RunWith(Plan, "render", "-", "-o", "x.md").Code);
        Assert.Equal(["x.md"], Files());
    }

    [Fact]
    public void A_Word_file_goes_to_a_pipe_but_not_to_a_terminal()
    {
        Assert.StartsWith("PK", Run("render", "plan.yaml", "-o", "-").Output, StringComparison.Ordinal);
        var ended = RunOnTerminal("render", "plan.yaml", "-o", "-");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
    }

    [Fact]
    public void Three_hundred_plans_are_told_of_in_order()
    {
        var names = Enumerable.Range(100, 300).ToList();
        names.ForEach(i => Write($"many/{i}.yaml", Plan));
        Assert.Equal(string.Concat(names.Select(i => $"wrote many/{i}.md\n")), Run("render", "many", "-t", "md").Error);
    }

    [Fact]
    public void Two_documents_for_one_path_are_refused_before_anything_is_written()
    {
        Write("a/plan.yaml", Plan);
        Write("b/plan.yaml", Plan);
        var ended = Run("render", "a/plan.yaml", "b/plan.yaml", "-o", "out/");
        Assert.Equal((2, "", "plangen: a/plan.yaml and b/plan.yaml would both be written to out/plan.docx; name a folder with -o, or rename one\n"), Parts(ended));
        Assert.Equal(["a/plan.yaml", "b/plan.yaml"], Files());
    }

    [Theory]
    [InlineData("-s", "all", "-o", "x.docx")]
    [InlineData("-t", "docx,md", "-o", "-")]
    [InlineData("-t", "md", "-o", "x.docx")]
    [InlineData("-o", "x.pdf")]
    [InlineData("-t", "md", "-o", "plan.yaml")]
    [InlineData("-t", "")]
    public void What_does_not_fit_is_refused_and_nothing_is_written(params string[] options)
    {
        var ended = Run(["render", "plan.yaml", .. options]);
        Assert.Equal(2, ended.Code);
        Assert.NotEmpty(ended.Error);
        Assert.Empty(Files());
        Assert.Equal(Plan, File.ReadAllText("plan.yaml"));
    }

    [Fact]
    public void A_name_that_begins_with_a_dash_follows_two_dashes()
    {
        Write("-x.yaml", Plan);
        Assert.Equal(2, Run("render", "-x.yaml").Code);
        Assert.Equal(0, Run("render", "-t", "md", "--", "-x.yaml").Code);
        Assert.Equal(["-x.md", "-x.yaml"], Files());
    }

    [Fact]
    public void The_outputs_of_the_settings_are_written_when_no_plan_is_named()
    {
        Write("plangen.yaml", "输出:\n  - {计划: plan.yaml, 结构: 任务清单式, 路径: 公开/清单.html}\n  - {plan: plan.yaml, to: md, path: 公开/计划.md}\n");
        Directory.CreateDirectory("below");
        Environment.CurrentDirectory = Path.GetFullPath("below");
        Assert.Equal((0, "", "wrote ../公开/清单.html\nwrote ../公开/计划.md\n"), Parts(Run("render")));
    }

    private static (int Code, string Output, string Error) Parts(Ended ended) => (ended.Code, ended.Output, ended.Error);
}
