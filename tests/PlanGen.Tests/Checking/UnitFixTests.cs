using Xunit;

namespace PlanGen.Tests.Checking;

/// <summary>What --fix does to the units of a task, and what it leaves to a person.</summary>
public sealed class UnitFixTests
{
    [Theory]
    [InlineData("UNI05", "协作单位: 档案科、信息科、档案科 # 注", "协作单位: 信息科 # 注")]
    [InlineData("UNI05", "协作单位: '信息科、 档案科、办公室'", "协作单位: '信息科、办公室'")]
    [InlineData("UNI05", "协作单位: [信息科, 档案科, 信息科]", "协作单位: [信息科]")]
    [InlineData("UNI05", "协作单位: [档案科, 信息科]", "协作单位: [信息科]")]
    [InlineData("UNI05", "协作单位:\n      - 信息科\n      - 档案科\n      - 办公室", "协作单位:\n      - 信息科\n      - 办公室")]
    [InlineData("UNI05", "协作单位:\n      - 信息科、档案科\n      - 办公室", "协作单位:\n      - 信息科\n      - 办公室")]
    [InlineData("UNI07", "协作单位: 信息科,办公室；督查室", "协作单位: 信息科、办公室、督查室")]
    [InlineData("UNI07", "协作单位: 信息科, 办公室", "协作单位: 信息科、办公室")]
    public void What_is_mechanical_is_mended(string id, string field, string expected) => Assert.Equal(Plan(expected), Mended.By(id, Plan(field)));

    [Theory]
    [InlineData("UNI05", "协作单位: 档案科")]
    [InlineData("UNI05", "协作单位: [档案科]")]
    [InlineData("UNI05", "协作单位: &单位 信息科、档案科")]
    [InlineData("UNI05", "协作单位:\n      - 信息科\n      - 档案科 # 注")]
    [InlineData("UNI05", "协作单位: [信息科, # 注\n      档案科]")]
    [InlineData("UNI07", "协作单位: 各处室各年段")]
    [InlineData("UNI07", "协作单位: 信息科/办公室")]
    public void What_is_not_is_found_and_left(string id, string field)
    {
        Assert.NotEmpty(Checked.By(id, Plan(field)));
        Assert.Equal(Plan(field), Mended.By(id, Plan(field)));
    }

    [Fact]
    public void An_alias_of_the_directory_gives_way_to_the_name() =>
        Assert.Equal(Plan("协作单位: 办公室、信访接待室") + Directory, Mended.By("UNI02", Plan("协作单位: 办公室、信访") + Directory));

    private const string Directory = "单位名录: [档案科, 办公室, {名称: 信访接待室, 别名: 信访}]\n";

    private static string Plan(string field) => $"标题: 工作计划\n主要任务:\n  - 名称: 甲\n    责任单位: 档案科\n    {field}\n";
}
