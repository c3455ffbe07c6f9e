using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>Data files that plangen.yaml adds to those of the rules.</summary>
public sealed class DataFileTests : CommandTest
{
    [Fact]
    public void Every_fault_of_every_file_is_found()
    {
        Write("plangen.yaml", "词表: [词表/甲.yaml, 词表/乙.yaml]\n");
        Write("词表/甲.yaml", "词条:\n  - {误: 布署}\n");
        Write("词表/乙.yaml", "words:\n  - {wrong: 布署, rigth: 部署}\n");
        var run = Run("check");
        Assert.Equal(1, run.Code);
        Assert.Contains("词表/甲.yaml:2:6: error YML07", run.Error, StringComparison.Ordinal);
        Assert.Contains("词表/乙.yaml:2:17: error YML02: unknown key 'rigth'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        Write("plangen.yaml", "词表: 没有.yaml\n");
        var run = Run("check");
        Assert.Equal((2, "plangen: cannot read 没有.yaml: no such file\n"), (run.Code, run.Error));
    }
}
