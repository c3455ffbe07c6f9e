using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary><c>plangen check</c> on the command line.</summary>
public sealed class CheckTests : CommandTest
{
    private const string Faulty = "标题: 工作计划\n年度: 2027\n主要任务:\n  - {名称: 甲, 责任单位: 办公室}\n  - 名称: 乙\n";

    [Fact]
    public void Findings_go_to_standard_output_and_the_sum_to_standard_error()
    {
        Write("plan.yaml", Faulty);
        var run = Run("check", "--select", "PLN01");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("plan.yaml:5:5: error PLN01: ", run.Output, StringComparison.Ordinal);
        Assert.Equal("plans checked: 1; errors: 1, warnings: 0, hints: 0\n", run.Error);
    }

    [Fact]
    public void Warnings_fail_under_strict_only()
    {
        Write("plan.yaml", Faulty.Replace("甲,", "甲, 预期成果: 报告,", StringComparison.Ordinal));
        Assert.Equal(0, Run("check", "--select", "PLN03").Code);
        Assert.Equal(1, Run("check", "--select", "PLN03", "--strict").Code);
    }

    [Fact]
    public void Settings_set_a_rule_to_another_severity_or_off()
    {
        Write("plan.yaml", Faulty);
        Write("plangen.yaml", "规则: {PLN01: warning, PLN02: off, PLN03: off}\n");
        var run = Run("check");
        Assert.Equal(0, run.Code);
        Assert.Contains(": warning PLN01: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PLN02", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules: {PLN99: off}\n", "plangen.yaml:1:9: error YML02: unknown key 'PLN99'")]
    [InlineData("rules: {YML02: off}\n", "plangen.yaml:1:9: error YML02: unknown key 'YML02'")]
    [InlineData("rules: {PLN01: fatal}\n", "plangen.yaml:1:16: error YML03: 'PLN01' cannot be 'fatal'")]
    public void Settings_for_rules_there_are_not_are_faults(string settings, string expected)
    {
        Write("plangen.yaml", settings);
        var run = Run("check");
        Assert.Equal(1, run.Code);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_to_select_that_there_is_not_is_named()
    {
        var run = Run("check", "--select", "PLN01,QQQ");
        Assert.Equal(2, run.Code);
        Assert.Contains("'QQQ'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_end_the_run()
    {
        Write("plan.yaml", Faulty);
        Directory.CreateDirectory("folder");
        File.CreateSymbolicLink("folder/gone.yaml", "nowhere");
        var run = Run("check", "--select", "PLN01", "folder", "plan.yaml");
        Assert.Equal(2, run.Code);
        Assert.Contains("plan.yaml:5:5: error PLN01", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot read folder/gone.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_runs_the_rules_under_strict_only()
    {
        Write("plan.yaml", Faulty);
        Assert.Equal(0, Run("render", "plan.yaml", "-t", "md").Code);
        File.Delete("plan.md");
        var run = Run("render", "plan.yaml", "-t", "md", "--strict");
        Assert.Equal(1, run.Code);
        Assert.Contains("error PLN01", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("plan.md"));
    }

    [Fact]
    public void What_a_baseline_lists_is_not_found_again_until_it_is_edited()
    {
        Write("plans/plan.yaml", Faulty);
        var written = Run("check", "plans", "--select", "PLN01", "--write-baseline", "known.json");
        Assert.Equal((0, ""), (written.Code, written.Output));
        Assert.Equal("findings listed in known.json: 1\n", written.Error);

        Write("plans/plan.yaml", "# 一行说明\n" + Faulty);
        var known = Run("check", "plans", "--select", "PLN01", "--baseline", "known.json");
        Assert.Equal((0, ""), (known.Code, known.Output));

        Write("plans/plan.yaml", Faulty.Replace("乙", "丙", StringComparison.Ordinal));
        var edited = Run("check", "plans", "--select", "PLN01", "--baseline", "known.json");
        Assert.Equal(1, edited.Code);
        Assert.Contains("known.json lists what is no longer found and can go: plans/plan.yaml: PLN01 主要任务/乙/名称", edited.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_the_same_from_any_folder_and_each_entry_silences_one()
    {
        Write("plans/plan.yaml", Faulty + "  - 名称: 丙\n  - 名称: 丁\n");
        Assert.Equal(0, Run("check", "plans", "--select", "PLN01", "--write-baseline", "known.json").Code);
        var first = File.ReadAllText("known.json");
        Environment.CurrentDirectory = Path.GetFullPath("plans");
        Assert.Equal(0, Run("check", "--select", "PLN01", "--baseline", "../known.json").Code);
        Assert.Equal(0, Run("check", "--select", "PLN01", "--write-baseline", "../known.json").Code);
        Assert.Equal(first, File.ReadAllText("../known.json"));
    }

    [Fact]
    public void A_baseline_lists_what_stands_above_the_first_key()
    {
        Write("plan.yaml", "# plangen: ignore UNI01\n" + Faulty);
        Assert.Equal(0, Run("check", "plan.yaml", "--write-baseline", "known.json").Code);
        Assert.Contains("IGN01", File.ReadAllText("known.json"), StringComparison.Ordinal);
        var known = Run("check", "plan.yaml", "--strict", "--baseline", "known.json");
        Assert.Equal((0, ""), (known.Code, known.Output));
    }

    [Fact]
    public void What_is_no_baseline_is_said_to_be_none()
    {
        Write("known.json", "[]");
        var run = Run("check", "--baseline", "known.json");
        Assert.Equal((2, "plangen: known.json was not written by --write-baseline\n"), (run.Code, run.Error));
        Assert.Equal(2, Run("check", "--baseline", "none.json").Code);
    }

    [Fact]
    public void A_fix_cannot_go_to_standard_input() => Assert.Equal(2, RunWith(Faulty, "check", "-", "--fix").Code);
}
