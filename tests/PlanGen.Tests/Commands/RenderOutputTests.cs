using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>Which files <c>render</c> writes, and which it leaves alone.</summary>
public class RenderOutputTests : CommandTest
{
    [Theory]
    [InlineData("plan.yaml", "plan.docx")]
    [InlineData("plan.yaml -t md", "plan.md")]
    [InlineData("plan.yaml -t md,html", "plan.html plan.md")]
    [InlineData("plan.yaml -t MD", "plan.md")]
    [InlineData("plan.yaml -s action -t md", "plan.md")]
    [InlineData("plan.yaml -s 任务清单式 -o 清单.html", "清单.html")]
    [InlineData("plan.yaml -o new/folder/ -t md", "new/folder/plan.md")]
    [InlineData("plan.yaml -o new/one.md", "new/one.md")]
    [InlineData("plan.yaml -o new/one.txt -t md", "new/one.txt")]
    [InlineData("plans/ -t md", "plans/2027/b.md plans/a.md")]
    [InlineData("plans/ -t md -o out", "out/2027/b.md out/a.md")]
    [InlineData("plans/**/*.yaml -t md -o out/", "out/2027/b.md out/a.md")]
    [InlineData("plans/*.yaml -t md -o out/", "out/a.md")]
    public void Documents_stand_where_the_command_says(string arguments, string written)
    {
        Write("plans/a.yaml", Plan);
        Write("plans/2027/b.yaml", Plan);
        Write("plans/.hidden/c.yaml", Plan);
        Write("plans/other.yaml", "a: 1\n");
        var before = Files().ToList();
        var result = Run([.. $"render {arguments}".Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(("", 0), (result.Output, result.Code));
        Assert.Equal(written.Split(' '), Files().Except(before));
        Assert.Equal(written.Split(' ').Select(path => $"wrote {path}").Order(StringComparer.Ordinal), result.Error.TrimEnd().Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_structures_are_a_document_each()
    {
        Assert.Equal(0, Run("render", "plan.yaml", "-s", "all", "-t", "md").Code);
        Assert.Equal(StructureCatalog.BuiltIn.Select(structure => $"plan.{structure.Id}.md"), Files().Where(file => file.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("plan.yaml -t md,html -o one.md", "2 documents cannot all go to one.md")]
    [InlineData("plan.yaml -t html -o one.md", "does not fit the format html")]
    [InlineData("plan.yaml -t pdf", "no format 'pdf'; there are: docx、md、html")]
    [InlineData("plan.yaml -o plan.pdf", "no format 'pdf'")]
    [InlineData("plan.yaml -s classical", "no structure 'classical'")]
    [InlineData("plan.yaml -t md -o plan.yaml", "would overwrite the plan itself")]
    [InlineData("plan.yaml plan.yml -t md", "would both be written to")]
    [InlineData("missing.yaml", "no file missing.yaml")]
    [InlineData("empty", "no plan in empty")]
    [InlineData("plan.yaml --style fancy", "no style 'fancy'")]
    [InlineData("plan.yaml --numbering roman", "cannot be 'roman'")]
    [InlineData("plan.yaml --nope", "'--nope' is not known here")]
    [InlineData("plan.yaml -t", "-t needs a value")]
    [InlineData("", "declares no outputs")]
    public void What_cannot_be_done_is_said_before_anything_is_written(string arguments, string message)
    {
        Write("plan.yml", Plan);
        Write("empty/readme.txt", "");
        var before = Files().ToList();
        var result = Run([.. $"render {arguments}".Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(2, result.Code);
        Assert.Contains(message.Replace("-t needs", "--to needs", StringComparison.Ordinal), result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Without_a_plan_the_outputs_of_the_settings_are_written_and_checked()
    {
        Write("plans/plan.yaml", Plan);
        Write("plangen.yaml", "输出:\n  - {计划: plans/plan.yaml, 结构: 专项行动式, 格式: md, 路径: out/行动.md}\n  - {plan: plans/plan.yaml, path: out/plan.html}\n");
        Assert.Equal(0, Run("render").Code);
        Assert.Equal(["out/plan.html", "out/行动.md", "plangen.yaml", "plans/plan.yaml"], Files());
        Assert.Equal(0, Run("render", "--check").Code);
        Write("out/行动.md", "# 别的\n");
        var differs = Run("render", "--check");
        Assert.Equal(1, differs.Code);
        Assert.Contains("out/行动.md is not what the plan makes, from line or paragraph 1:\n  - # 别的\n  + # 档案工作计划\nto write it anew: plangen render", differs.Error, StringComparison.Ordinal);
        Assert.Equal("# 别的\n", File.ReadAllText("out/行动.md"));
    }
}

