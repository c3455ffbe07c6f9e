using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace PlanGen.Tests.Formatting;

public sealed class FormatLimitTests
{
    [Theory]
    [InlineData("\n  - 完成时限: 6月底前 # 注释\n    # 上面\n    名称: 第{0}项\n    措施:\n      - 甲\n    责任单位: '办公室'")]
    [InlineData("{1}{{完成时限: 6月底前, 名称: 第{0}项, 措施: [甲]}}")]
    public void A_hundred_thousand_lines_or_as_much_on_one_are_formatted_in_seconds(string task)
    {
        var plan = new StringBuilder("年度: 2027\n标题: 计划\n主要任务: ").Append(task[0] == '{' ? "[" : "");
        for (var i = 0; i < 16_000; i++)
        {
            plan.AppendFormat(CultureInfo.InvariantCulture, task, i, i == 0 ? "" : ", ");
        }

        plan.Append(task[0] == '{' ? "]\n" : "\n");
        var watch = Stopwatch.StartNew();
        var formatted = Formatted.Of(plan.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.Contains("名称: 第15999项", formatted, StringComparison.Ordinal);
    }
}
