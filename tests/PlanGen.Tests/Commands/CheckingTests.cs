using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary><c>render --check</c>.</summary>
public class CheckingTests : CommandTest
{
    [Fact]
    public void Documents_that_fit_their_plan_pass_in_silence()
    {
        Run("render", "plan.yaml", "-t", "docx,md,html");
        var ended = Run("render", "plan.yaml", "-t", "docx,md,html", "--check");
        Assert.Equal((0, "", ""), (ended.Code, ended.Output, ended.Error));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("md")]
    [InlineData("html")]
    public void A_document_that_differs_or_is_missing_is_named_with_the_command_that_mends_it_and_is_not_written(string format)
    {
        var missing = Run("render", "plan.yaml", "-t", format, "--check");
        Assert.Equal(1, missing.Code);
        Assert.Contains("plan." + format, missing.Error, StringComparison.Ordinal);
        Assert.Empty(Files());

        Run("render", "plan.yaml", "-t", format);
        var before = File.ReadAllBytes("plan." + format);
        Write("plan.yaml", Plan + "  - 名称: 开放鉴定\n");
        var ended = Run("render", "plan.yaml", "-t", format, "--check");
        Assert.Equal(1, ended.Code);
        Assert.Contains("开放鉴定", ended.Error, StringComparison.Ordinal);
        Assert.Contains($"plangen render plan.yaml -t {format}", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes("plan." + format));
    }
}
