using System.Text.Json;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>Which form <c>check</c> takes, and that the exit code does not depend on it.</summary>
public sealed class ReportFormatTests : CommandTest
{
    private const string Faulty = "标题: 工作计划\n主要任务:\n  - {名称: 甲, 责任单位: 办公室}\n  - 名称: 乙\n";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void Every_form_ends_with_the_same_code(string format)
    {
        Write("faulty.yaml", Faulty);
        Assert.Equal(0, Run("check", "plan.yaml", "--select", "PLN01", "--format", format).Code);
        var run = Run("check", "--select", "PLN01", "--format", format);
        Assert.Equal((1, "plans checked: 2; errors: 1, warnings: 0, hints: 1\n"), (run.Code, run.Error));
        Assert.Contains("PLN01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_there_is_not_is_named_with_those_there_are()
    {
        var run = Run("check", "--format", "xml");
        Assert.Equal(2, run.Code);
        Assert.Contains("'xml'; possible: text, json, sarif, github, gitlab, junit", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_github_actions_annotations_come_unless_a_form_is_asked_for()
    {
        Write("plan.yaml", Faulty);
        Environment.SetEnvironmentVariable("GITHUB_ACTIONS", "true");
        Assert.StartsWith("::error file=plan.yaml,line=4,endLine=4,col=5,endColumn=7,title=PLN01::plan.yaml:4:5: PLN01: ", Run("check", "--select", "PLN01").Output, StringComparison.Ordinal);
        Assert.StartsWith("plan.yaml:4:5: ", Run("check", "--select", "PLN01", "--format", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_counts_what_was_checked_and_not_what_could_not_be_read()
    {
        Write("plan.yaml", Faulty);
        File.CreateSymbolicLink("gone.yaml", "nowhere");
        var run = Run("check", ".", "--select", "PLN01", "--format", "json");
        Assert.Equal(2, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal((1, 1), (json.RootElement.GetProperty("summary").GetProperty("files").GetInt32(), json.RootElement.GetProperty("findings").GetArrayLength()));
    }
}
