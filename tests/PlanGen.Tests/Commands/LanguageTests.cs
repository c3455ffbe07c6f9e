using Xunit;

namespace PlanGen.Tests.Commands;

public class LanguageTests : CommandTest
{
    [Fact]
    public void The_option_wins_over_the_variable_the_settings_and_the_system_in_that_order()
    {
        Environment.SetEnvironmentVariable("PLANGEN_LANG", null);
        Environment.SetEnvironmentVariable("LANG", "zh_CN.UTF-8");
        if (!OperatingSystem.IsWindows())
        {
            AssertChinese(true);
            Environment.SetEnvironmentVariable("LC_ALL", "C.UTF-8");
            AssertChinese(false);
            Environment.SetEnvironmentVariable("LC_ALL", null);
        }

        Write("plangen.yaml", "语言: en\n");
        AssertChinese(false);
        Environment.SetEnvironmentVariable("PLANGEN_LANG", "zh");
        AssertChinese(true);
        AssertChinese(false, "--lang", "en");
        AssertChinese(false, "--lang=en");
    }

    [Fact]
    public void A_variable_that_names_no_language_is_passed_over()
    {
        Environment.SetEnvironmentVariable("PLANGEN_LANG", "klingon");
        Write("plangen.yaml", "language: zh\n");
        AssertChinese(true);
    }

    [Fact]
    public void A_fault_in_the_settings_is_a_finding_with_its_place()
    {
        Write("plangen.yaml", "语言: en\n输处: []\n");
        var ended = Run("structures", "--lang", "en");
        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.StartsWith("plangen.yaml:2:1: error YML02: ", ended.Error, StringComparison.Ordinal);
    }

    private static void AssertChinese(bool isChinese, params string[] options) =>
        Assert.Equal(isChinese ? "已生成 plan.md\n" : "wrote plan.md\n", Run(["render", "plan.yaml", "-t", "md", .. options]).Error);
}
