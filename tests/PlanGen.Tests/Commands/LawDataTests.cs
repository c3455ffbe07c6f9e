using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>The law data that plangen.yaml adds, and how old the data may be.</summary>
public sealed class LawDataTests : CommandTest
{
    [Fact]
    public void A_file_of_the_settings_is_added_and_sets_the_built_in_right()
    {
        Write("plangen.yaml", "法规: 法规.yaml\n");
        Write("法规.yaml", "核对日期: 2026-12-01\n法规: [{名称: 澜川市档案管理办法, 废止日期: 2026-01-01}, {名称: 合同法, 废止日期: 2030-01-01}]\n机构: [{名称: 信访局办, 起始年份: 2020}]\n");
        Write("own.yaml", "标题: 工作计划\n年度: 2027\n指导思想: 依照《澜川市档案管理办法》《合同法》《担保法》。\n主要任务: [{名称: 甲, 责任单位: 市信访局办}]\n");
        var run = RunOn(new(2027, 1, 1), "check", "own.yaml", "--select", "LAW02,UNI03", "--lang", "en");
        Assert.Equal(
            ["own.yaml:3:10: warning LAW02", "own.yaml:3:26: warning LAW02", "own.yaml:4:22: warning UNI03"],
            run.Output.Split('\n').Where(line => line.StartsWith("own.yaml", StringComparison.Ordinal)).Select(line => string.Join(": ", line.Split(": ").Take(2))));
    }

    [Theory]
    [InlineData("2027-11-24", "LAW", false)]
    [InlineData("2027-11-25", "LAW", true)]
    [InlineData("2027-11-25", "PLN01", false)]
    public void Data_that_is_over_a_year_old_is_said_so_beside_the_findings(string today, string rules, bool isSaid)
    {
        var run = RunOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), "check", "plan.yaml", "--select", rules, "--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Equal(isSaid, run.Error.Contains("the law data was verified on 2026-11-24, over a year ago", StringComparison.Ordinal));
    }
}
