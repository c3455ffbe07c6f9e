using Xunit;

namespace PlanGen.Tests.Checking;

/// <summary>What --fix does to typed numbers and document numbers, and what it leaves to a person.</summary>
public sealed class NumberFixTests
{
    [Theory]
    [InlineData("STR02", "主要任务:\n  - 名称: 一、整理归档 # 注\n", "主要任务:\n  - 名称: 整理归档 # 注\n")]
    [InlineData("STR02", "主要任务:\n  - '（一） 整理归档'\n", "主要任务:\n  - '整理归档'\n")]
    [InlineData("STR02", "保障措施: \"第一章　加强领导\"\n", "保障措施: \"加强领导\"\n")]
    [InlineData("STR02", "附件: {标题: 附件1：清单, 内容: 一}\n", "附件: {标题: 清单, 内容: 一}\n")]
    [InlineData("LAW04", "前言: 根据国发[2020]第06号。\n", "前言: 根据国发〔2020〕6号。\n")]
    [InlineData("LAW04", "公文要素: {发文字号: 澜政办发（2027）6号}\n", "公文要素: {发文字号: 澜政办发〔2027〕6号}\n")]
    public void What_is_mechanical_is_mended(string id, string part, string expected) => Assert.Equal(Title + expected, Mended.By(id, Title + part));

    [Theory]
    [InlineData("STR02", "主要任务:\n  - 一、*号说明\n")]
    [InlineData("STR02", "主要任务:\n  - \"\\u4e00、甲乙\"\n")]
    [InlineData("LAW04", "前言: 根据国发〔20〕6号。\n")]
    public void What_is_not_is_found_and_left(string id, string part)
    {
        Assert.NotEmpty(Checked.By(id, Title + part));
        Assert.Equal(Title + part, Mended.By(id, Title + part));
    }

    private const string Title = "标题: 工作计划\n";
}
