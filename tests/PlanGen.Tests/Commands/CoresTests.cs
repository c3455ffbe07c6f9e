using PlanGen.Tests.Readers;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>What comes out does not depend on the machine.</summary>
public sealed class CoresTests
{
    [Fact]
    public void A_thousand_plans_give_the_same_output_on_one_core_as_on_all()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plangen.yaml", "规则: {PLN01: warning, PLN02: warning}\n"u8);
        for (var i = 0; i < 1000; i++)
        {
            folder.Write($"{i}.yaml", System.Text.Encoding.UTF8.GetBytes($"标题: 工作计划\n主要任务:\n  - {{名称: 甲{i}, 责任单位: 办公室, 完成时限: 6月底前}}\n  - 名称: 乙{i}\n"));
        }

        var one = Check("1");
        Assert.Equal(2000, one.Split('\n').Count(line => line.Contains(": warning PLN0", StringComparison.Ordinal)));
        Assert.Equal(one, Check("4"));

        string Check(string cores) => Programs.RunIn(
            folder.Path, "dotnet", [Path.Combine(AppContext.BaseDirectory, "plangen.dll"), "check", "--format", "text", "--select", "PLN01,PLN02"], ("DOTNET_PROCESSOR_COUNT", cores));
    }
}
