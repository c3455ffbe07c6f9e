using System.Text.Json;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary><c>check</c> compares the documents that plangen.yaml declares.</summary>
public sealed class DeclaredCheckTests : CommandTest
{
    private const string Settings = "输出:\n  - {计划: 甲/plan.yaml, 路径: 甲/计划.md}\n  - {计划: 甲/plan.yaml, 路径: 甲/计划.docx}\n规则: {PLN01: off, PLN02: off, PLN03: off}\n";

    public DeclaredCheckTests()
    {
        Write("甲/plan.yaml", Plan);
        Write("plangen.yaml", Settings);
        Assert.Equal(0, Run("render").Code);
    }

    [Fact]
    public void Documents_that_fit_pass() => Assert.Equal((0, ""), (Run("check").Code, Run("check").Output));

    [Theory]
    [InlineData]
    [InlineData(".")]
    [InlineData("甲", "./")]
    public void One_that_differs_is_a_finding_of_its_plan_when_the_whole_repository_is_checked(params string[] paths)
    {
        Write("甲/plan.yaml", Plan + "  - 名称: 开放鉴定\n");
        var run = Run(["check", .. paths, "--format", "json"]);
        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            [("甲/plan.yaml", "OUT01", 1), ("甲/plan.yaml", "OUT01", 1)],
            json.RootElement.GetProperty("findings").EnumerateArray()
                .Select(one => (one.GetProperty("file").GetString()!.Replace("./", "", StringComparison.Ordinal), one.GetProperty("rule").GetString()!, one.GetProperty("line").GetInt32())));
    }

    [Fact]
    public void It_says_which_document_where_first_and_how_to_mend_it()
    {
        Write("甲/plan.yaml", Plan + "  - 名称: 开放鉴定\n");
        File.Delete("甲/计划.docx");
        Assert.Equal(
            """
            甲/plan.yaml:1:1: error OUT01: 甲/计划.md is not what the plan makes, from line or paragraph 7:
                  |   + ### （二）开放鉴定
               = help: to write it anew: plangen render
            甲/plan.yaml:1:1: error OUT01: 甲/计划.docx does not exist
               = help: to write it anew: plangen render

            """.ReplaceLineEndings("\n"),
            Run("check").Output);
        Assert.Equal(0, Run("render").Code);
        Assert.Equal(0, Run("check").Code);
    }

    [Theory]
    [InlineData("check", "甲")]
    [InlineData("check", "--ignore", "OUT")]
    [InlineData("check", "--select", "PLN")]
    public void Where_not_the_whole_repository_or_that_rule_is_asked_for_nothing_is_compared(params string[] args)
    {
        File.Delete("甲/计划.md");
        Assert.Equal((0, ""), (Run(args).Code, Run(args).Output));
    }

    [Fact]
    public void A_plan_with_errors_has_each_of_them_once()
    {
        Write("甲/plan.yaml", Plan + "标题: 两次\n");
        var run = Run("check");
        Assert.Equal(1, run.Code);
        Assert.Single(run.Output.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_declared_plan_that_is_not_there_is_named_and_the_rest_is_checked()
    {
        Write("plangen.yaml", Settings.Replace("计划: 甲/plan.yaml, 路径: 甲/计划.md", "计划: 乙.yaml, 路径: 乙.md", StringComparison.Ordinal));
        File.Delete("甲/计划.docx");
        var run = Run("check");
        Assert.Equal(2, run.Code);
        Assert.Contains("cannot read 乙.yaml: no such file\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("OUT01: 甲/计划.docx does not exist", run.Output, StringComparison.Ordinal);
    }
}
