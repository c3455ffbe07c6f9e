using Xunit;

namespace PlanGen.Tests.Checking;

public sealed class IgnoreCommentTests
{
    [Theory]
    [InlineData("  - 名称: 乙 # plangen: ignore PLN01 另行明确\n")]
    [InlineData("  # plangen: ignore PLN01 另行明确\n  - 名称: 乙\n")]
    [InlineData("  # plangen: ignore PLN01 另行明确\n  -\n    名称: 乙\n")]
    [InlineData("  # plangen: ignore PLN01 另行明确\n  - # 第二项\n    编号: B\n    名称: 乙\n")]
    [InlineData("  -\n    # plangen: ignore PLN01 另行明确\n    编号: B\n    名称: 乙\n")]
    [InlineData("  # plangen: ignore PLN01、PLN02 另行明确\n  # 普通注释\n\n  - 名称: 乙\n")]
    public void A_comment_silences_the_finding_on_its_line_or_below_it(string task) =>
        Assert.Empty(Checked.By("PLN01", Head + task));

    [Theory]
    [InlineData("  - 名称: 乙\n    # plangen: ignore PLN01 位置不对\n    编号: B\n", "IGN01", "PLN01")]
    [InlineData("  - 名称: 乙 # plangen: ignore PLN02 规则不对\n", "PLN01")]
    [InlineData("  - 名称: '乙 # plangen: ignore PLN01'\n", "PLN01")]
    [InlineData("  - 名称: 乙\n    说明: |\n      一\n      # plangen: ignore PLN01 是文字\n", "PLN01")]
    public void Elsewhere_or_for_another_rule_or_in_a_text_it_does_not(string task, params string[] ids) =>
        Assert.Equal(ids.Order(StringComparer.Ordinal), Checked.By("PLN01", "IGN01", Head + task).Select(found => found.Fault.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("主要任务:\n  - {名称: 甲, 责任单位: 办公室}\n  - 名称: 乙\n标题: 工作计划\n# plangen: ignore PLN01 下面什么也没有")]
    [InlineData("主要任务:\n  - {名称: 甲, 责任单位: 办公室}\n  - 名称: 乙\n标题: 工作计划\n# plangen: ignore PLN01 下面什么也没有\n\n# 末\n")]
    [InlineData("标题: 工作计划\n# plangen: ignore PLN01 文字到下一项为止\n前言: |\n  文字\n主要任务:\n  - 乙\n")]
    public void With_nothing_below_it_and_above_another_entry_it_does_not(string plan) =>
        Assert.Contains("PLN01", Checked.By("PLN01", plan).Select(found => found.Fault.Id));

    [Fact]
    public void An_item_that_ends_in_an_alias_is_covered_to_its_end() => Assert.Empty(Checked.By("PLN04", """
        标题: 工作计划
        主要任务:
          - 名称: &a 甲
          # plangen: ignore PLN04 到时再定
          - 名称: 乙
            措施:
              - 完成时限: 到时再定
                内容: *a

        """));

    /// <summary>A wider comment takes what a nearer one leaves, whichever finding comes first in the file.</summary>
    [Theory]
    [InlineData("    措施:\n      # plangen: ignore PLN04 到时再定\n      - 内容: 丙\n        完成时限: 到时再定\n    完成时限: 另行通知\n")]
    [InlineData("    完成时限: 另行通知\n    措施:\n      # plangen: ignore PLN04 到时再定\n      - 内容: 丙\n        完成时限: 到时再定\n")]
    public void Of_two_around_one_another_the_nearest_counts_first(string fields) =>
        Assert.Empty(Checked.By("PLN04", "IGN01", "标题: 工作计划\n主要任务:\n  # plangen: ignore PLN04 另行通知\n  - 名称: 乙\n" + fields));

    [Theory]
    [InlineData("  - {名称: 乙, 责任单位: 办公室} # plangen: ignore PLN01\n", "IGN01 6:42")]
    [InlineData("  - {名称: 乙, 责任单位: 办公室} # plangen: ignore XYZ99\n", "IGN01 6:42")]
    public void One_that_silences_nothing_is_found_itself(string task, string expected) =>
        Assert.Equal([expected], Checked.By("PLN01", "IGN01", Head + task).Select(Checked.Name));

    [Fact]
    public void A_rule_that_was_not_run_does_not_miss_its_findings() =>
        Assert.Empty(Checked.By("PLN02", "IGN01", "标题: 工作计划\n主要任务:\n  - {名称: 乙, 完成时限: 6月底前} # plangen: ignore PLN01\n"));

    [Fact]
    public void Errors_of_the_file_are_never_silenced() =>
        Assert.Equal(["YML02 2:1"], Checked.By("PLN01", "标题: 工作计划\n主要任物: 乙 # plangen: ignore YML02\n").Select(Checked.Name));

    [Fact]
    public void Warnings_of_the_file_are() =>
        Assert.Empty(Checked.By("REF03", "标题: 工作计划\n主要任务:\n  - 甲\n  - 甲 # plangen: ignore REF03 两年各一次\n"));

    private const string Head = "标题: 工作计划\n年度: 2027\n主要任务:\n  - 名称: 甲\n    责任单位: 办公室\n";
}
