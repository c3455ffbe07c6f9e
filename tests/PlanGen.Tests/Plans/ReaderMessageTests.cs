using PlanGen.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Plans;

/// <summary>What a finding says, where a case file tells only its rule and place.</summary>
public sealed class ReaderMessageTests
{
    [Theory]
    [InlineData("标题: 甲\nyear: 2027\n年度: 2028\n", "“年度”与第 2 行的“year”是同一项，写了两次")]
    [InlineData("标题: 甲\n主要任务:\n  - 名称: 乙\n    其他分工:\n      指导单位:\n      指导单位: 部委\n", "“指导单位”与第 5 行的“指导单位”是同一项，写了两次")]
    [InlineData("标题: 甲\n结构设置:\n  classic:\n    章节标题:\n      任务: 乙\n      主要任务: 丙\n", "“主要任务”与第 5 行的“任务”是同一项，写了两次")]
    [InlineData("标题: 甲\n结构设置:\n  classic: {编号方式: restart}\n  传统四段式: {编号方式: restart}\n", "“传统四段式”与第 3 行的“classic”是同一项，写了两次")]
    public void A_field_given_twice_names_the_first_of_the_two(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Of(yaml).Diagnostics).Fault.Message.In(Language.Chinese));

    [Fact]
    public void Two_words_for_the_responsible_unit_get_a_hint_of_their_own()
    {
        var found = Assert.Single(Reading.Of("标题: 甲\n主要任务:\n  - 名称: 乙\n    责任单位: 丙\n    牵头单位: 丁\n").Diagnostics);

        Assert.Contains("协作单位", found.Fault.Help!.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("其他分工", found.Fault.Help.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_names_the_nearest() =>
        Assert.Equal("did you mean 'goals'?", Assert.Single(Reading.Of("title: Plan\ngaols: x\n").Diagnostics).Fault.Help!.In(Language.English));
}
