using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>Which files <c>render</c> writes, and which it leaves alone.</summary>
[Collection(nameof(CommandLine))]
public class RenderOutputTests
{
    internal const string Plan = "标题: 试行计划\n主要任务:\n  - 名称: 编制目录\n    责任单位: 办公室\n";

    [Theory]
    [InlineData("plan.yaml", "plan.docx")]
    [InlineData("plan.yaml -t md", "plan.md")]
    [InlineData("plan.yaml -t md,html", "plan.html plan.md")]
    [InlineData("plan.yaml -t MD", "plan.md")]
    [InlineData("plan.yaml -s action -t md", "plan.md")]
    [InlineData("plan.yaml -s 任务清单式 -o 清单.html", "清单.html")]
    [InlineData("plan.yaml -s all -t md", "plan.action.md plan.capability.md plan.classic.md plan.principles.md plan.task-list.md")]
    [InlineData("plan.yaml -o new/folder/ -t md", "new/folder/plan.md")]
    [InlineData("plan.yaml -o new/one.md", "new/one.md")]
    [InlineData("plan.yaml -o new/one.txt -t md", "new/one.txt")]
    [InlineData("plans/ -t md", "plans/2027/b.md plans/a.md")]
    [InlineData("plans/ -t md -o out", "out/2027/b.md out/a.md")]
    [InlineData("plans/**/*.yaml -t md -o out/", "out/2027/b.md out/a.md")]
    [InlineData("plans/*.yaml -t md -o out/", "out/a.md")]
    public void Documents_stand_where_the_command_says(string arguments, string written)
    {
        using var here = new CommandLine().With("plan.yaml", Plan).With("plans/a.yaml", Plan).With("plans/2027/b.yaml", Plan).With("plans/.hidden/c.yaml", Plan).With("plans/other.yaml", "a: 1\n");
        var before = here.Files.ToList();
        var result = CommandLine.Run("render " + arguments);
        Assert.Equal(("", 0), (result.Output, result.Code));
        Assert.Equal(written.Split(' '), here.Files.Except(before));
        Assert.Equal(written.Split(' ').Select(path => $"wrote {path}").Order(StringComparer.Ordinal), result.Error.TrimEnd().Split('\n').Order(StringComparer.Ordinal));
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
        using var here = new CommandLine().With("plan.yaml", Plan).With("plan.yml", Plan).With("empty/readme.txt", "");
        var before = here.Files.ToList();
        var result = CommandLine.Run("render " + arguments);
        Assert.Equal(2, result.Code);
        Assert.Contains(message.Replace("-t needs", "--to needs", StringComparison.Ordinal), result.Error, StringComparison.Ordinal);
        Assert.Equal(before, here.Files);
    }

    [Fact]
    public void A_plan_from_standard_input_goes_to_standard_output()
    {
        using var here = new CommandLine();
        var result = CommandLine.Run("render - -t md", Plan);
        Assert.Equal(0, result.Code);
        Assert.StartsWith("# 试行计划\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(here.Files);
    }

    [Fact]
    public void A_word_file_that_was_edited_or_is_not_ours_is_left_alone_until_forced()
    {
        using var here = new CommandLine().With("plan.yaml", Plan);
        Assert.Equal(0, CommandLine.Run("render plan.yaml").Code);
        Assert.Equal(0, CommandLine.Run("render plan.yaml").Code);
        using (var zip = System.IO.Compression.ZipFile.Open("plan.docx", System.IO.Compression.ZipArchiveMode.Update))
        {
            zip.CreateEntry("word/comments.xml");
        }

        var edited = File.ReadAllBytes("plan.docx");
        var refused = CommandLine.Run("render plan.yaml -t docx,md");
        Assert.Equal(2, refused.Code);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllBytes("plan.docx"));
        Assert.Contains("plan.md", here.Files);

        here.With("plan.docx", "not a Word file");
        Assert.Equal(2, CommandLine.Run("render plan.yaml").Code);
        Assert.Equal(0, CommandLine.Run("render plan.yaml --force").Code);
        Assert.Equal(0, CommandLine.Run("render plan.yaml").Code);
    }

    [Fact]
    public void A_write_that_fails_leaves_what_was_there_and_nothing_half_done()
    {
        using var here = new CommandLine().With("plan.yaml", Plan).With("file", "kept").With("folder.md/kept", "kept");
        var below = CommandLine.Run("render plan.yaml -t md -o file/plan.md");
        var over = CommandLine.Run("render folder.yaml plan.yaml -t md -o .".Replace("folder.yaml ", "", StringComparison.Ordinal) + " --quiet");
        var onto = CommandLine.Run("render plan.yaml -t md -o folder.md/");
        Assert.Equal((2, 0, 0), (below.Code, over.Code, onto.Code));
        Assert.Equal("", over.Error);
        Assert.Equal("kept", File.ReadAllText("file"));
        Assert.Equal(["file", "folder.md/kept", "folder.md/plan.md", "plan.md", "plan.yaml"], here.Files);
    }

    [Fact]
    public void Without_a_plan_the_outputs_of_the_settings_are_written_and_checked()
    {
        using var here = new CommandLine().With("plans/plan.yaml", Plan)
            .With("plangen.yaml", "输出:\n  - {计划: plans/plan.yaml, 结构: 专项行动式, 格式: md, 路径: out/行动.md}\n  - {plan: plans/plan.yaml, path: out/plan.html}\n");
        Assert.Equal(0, CommandLine.Run("render").Code);
        Assert.Equal(["out/plan.html", "out/行动.md", "plangen.yaml", "plans/plan.yaml"], here.Files);
        Assert.Equal(0, CommandLine.Run("render --check").Code);
        here.With("out/行动.md", "# 别的\n");
        var differs = CommandLine.Run("render --check");
        Assert.Equal(1, differs.Code);
        Assert.Contains("out/行动.md is not what the plan makes, from line or paragraph 1:\n  - # 别的\n  + # 试行计划\nto write it anew: plangen --lang en render", differs.Error, StringComparison.Ordinal);
        Assert.Equal("# 别的\n", File.ReadAllText("out/行动.md"));
    }
}

/// <summary>Tests that run the program in a working folder, one after the other.</summary>
[CollectionDefinition(nameof(CommandLine), DisableParallelization = true)]
public class CommandLineTests;
