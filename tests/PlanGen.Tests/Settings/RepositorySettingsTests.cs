using PlanGen.Diagnostics;
using PlanGen.Settings;
using Xunit;

namespace PlanGen.Tests.Settings;

public sealed class RepositorySettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("plangen-settings-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("include", "包含", "plans/*.yaml")]
    [InlineData("exclude", "排除", "[a, b]")]
    [InlineData("structure", "结构", "classic")]
    [InlineData("style", "版式", "gongwen")]
    [InlineData("numbering", "编号方式", "literal")]
    [InlineData("outputs", "输出", "[{plan: a.yaml, path: a.docx}]")]
    [InlineData("rules", "规则", "{PLN01: warning}")]
    [InlineData("units", "单位名录", "[办公室]")]
    [InlineData("calendar", "日历", "a.yaml")]
    [InlineData("laws", "法规", "a.yaml")]
    [InlineData("words", "词表", "a.yaml")]
    [InlineData("structures", "结构目录", "own")]
    [InlineData("styles", "版式目录", "own")]
    [InlineData("language", "语言", "zh")]
    public void Every_key_is_read_in_both_spellings(string english, string chinese, string value)
    {
        foreach (var spelling in new[] { english, chinese })
        {
            var (settings, findings) = Find($"{spelling}: {value}\n");

            Assert.Empty(findings);
            Assert.Equal([english], settings!.Root.Given);
        }
    }

    [Theory]
    [InlineData("outputs: [{plan: a.yaml, structure: classic, to: docx, path: a.docx}]\n")]
    [InlineData("输出: [{计划: a.yaml, 结构: classic, 格式: docx, 路径: a.docx}]\n")]
    public void An_output_is_read_in_both_spellings(string yaml)
    {
        var output = Assert.Single(Find(yaml).Settings!.Outputs);

        Assert.Equal("a.yaml classic docx a.docx", string.Join(" ", output.Line("plan"), output.Line("structure"), output.Line("to"), output.Line("path")));
    }

    [Theory]
    [InlineData("包含: a\n标题: x\n", "YML02 2:1")]
    [InlineData("structrue: classic\n", "YML02 1:1")]
    [InlineData("语言: fr\n", "YML03 1:5")]
    [InlineData("输出:\n  - 计划: a.yaml\n", "YML07 2:5")]
    [InlineData("- a\n", "YML03 1:1")]
    public void A_fault_leaves_no_settings(string yaml, string expected)
    {
        var (settings, findings) = Find(yaml);

        Assert.Null(settings);
        Assert.Equal([expected], findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void A_file_that_says_nothing_is_no_fault(string yaml) => Assert.Empty(Find(yaml).Findings);

    [Fact]
    public void The_nearest_file_upwards_holds()
    {
        File.WriteAllText(Path.Combine(folder, RepositorySettings.FileName), "structures: own\n");
        var below = Directory.CreateDirectory(Path.Combine(folder, "a", "b")).FullName;

        var settings = RepositorySettings.Find(below, new DiagnosticList());

        Assert.Equal([Path.Combine(folder, "own")], settings!.StructureFolders);
    }

    private (RepositorySettings? Settings, IReadOnlyList<string> Findings) Find(string yaml)
    {
        File.WriteAllText(Path.Combine(folder, RepositorySettings.FileName), yaml);
        var report = new DiagnosticList();
        var settings = RepositorySettings.Find(folder, report);
        return (settings, [.. report.Sorted().Select(found => $"{found.Fault.Id} {found.Start.Line}:{found.Start.Column}")]);
    }
}
