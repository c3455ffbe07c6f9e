using System.Text;
using Xunit;

namespace PlanGen.Tests.Commands;

public class FormatTests : CommandTest
{
    private const string Untidy = "年度: \"2027\"\ntitle: 计划 # 注释\n";
    private const string Tidy = "标题: 计划 # 注释\n年度: 2027\n";

    [Fact]
    public void A_plan_is_formatted_in_place_once()
    {
        Write("a.yaml", Untidy);
        var ended = Run("format", "a.yaml");
        Assert.Equal((0, "", "formatted a.yaml\nplans formatted: 1 of 1\n"), (ended.Code, ended.Output, ended.Error));
        Assert.Equal(Tidy, File.ReadAllText("a.yaml"));
        Assert.Equal((0, "plans formatted: 0 of 1\n"), (Run("format", "a.yaml").Code, Run("format", "a.yaml").Error));
    }

    [Fact]
    public void A_plan_in_form_is_not_written()
    {
        Write("a.yaml", Tidy);
        File.SetLastWriteTimeUtc("a.yaml", DateTime.UnixEpoch);
        Assert.Equal(0, Run("format", "a.yaml").Code);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc("a.yaml"));
    }

    [Fact]
    public void Check_names_what_would_change_and_writes_nothing()
    {
        Write("b/a.yaml", Untidy);
        Write("b/c.yaml", Tidy);
        var ended = Run("format", "b", "--check");
        Assert.Equal((1, "", "b/a.yaml is not formatted; to format it: plangen format b/a.yaml\nplans to format: 1 of 2\n"), (ended.Code, ended.Output, ended.Error));
        Assert.Equal(Untidy, File.ReadAllText("b/a.yaml"));
        Assert.Equal(0, Run("format", "b/c.yaml", "--check").Code);
        Assert.Contains("to format it: plangen format b/c.yaml --keys en\n", Run("format", "b/c.yaml", "--check", "--keys", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sample_is_in_form()
    {
        var plans = Directory.GetFiles(Repository.PathOf("samples"), "*.yaml", SearchOption.AllDirectories).Length;
        Assert.Equal((0, $"plans to format: 0 of {plans}\n"), (Run("format", "--check", Repository.PathOf("samples")).Code, Run("format", "--check", Repository.PathOf("samples")).Error));
    }

    [Fact]
    public void Diff_shows_what_would_change_and_writes_nothing()
    {
        Write("a.yaml", Untidy);
        var ended = Run("format", "a.yaml", "--diff", "-q");
        Assert.Equal((1, ""), (ended.Code, ended.Error));
        Assert.Contains("-年度: \"2027\"\n-title: 计划 # 注释\n+标题: 计划 # 注释\n+年度: 2027\n", ended.Output, StringComparison.Ordinal);
        Assert.Equal(Untidy, File.ReadAllText("a.yaml"));
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        Assert.Equal((0, Tidy, ""), Parts(RunWith(Untidy, "format", "-")));
        Assert.Equal((0, Tidy, ""), Parts(RunWith(Tidy, "format", "-")));
        Assert.Equal((0, "title: 计划 # 注释\nyear: 2027\n", ""), Parts(RunWith(Untidy, "format", "-", "--keys", "en")));
        Assert.Equal((1, ""), (RunWith(Untidy, "format", "-", "--check").Code, RunWith(Untidy, "format", "-", "--check").Output));
        Assert.Equal((1, ""), (RunWith("标题: [", "format", "-").Code, RunWith("标题: [", "format", "-").Output));
    }

    [Fact]
    public void A_plan_with_errors_is_left_alone_and_the_others_are_not()
    {
        Write("a.yaml", Untidy);
        Write("b.yaml", "标题: 甲\n主要任务:\n  - 名字: 乙\n");
        var ended = Run("format", "b.yaml", "a.yaml");
        Assert.Equal(1, ended.Code);
        Assert.StartsWith("b.yaml:3:5: error YML02: ", ended.Error, StringComparison.Ordinal);
        Assert.EndsWith("b.yaml has errors and was left as it is\nformatted a.yaml\nplans formatted: 1 of 2\n", ended.Error, StringComparison.Ordinal);
        Assert.Equal("标题: 甲\n主要任务:\n  - 名字: 乙\n", File.ReadAllText("b.yaml"));
    }

    [Fact]
    public void What_no_one_bears_and_a_table_that_is_not_there_are_no_hindrance()
    {
        Write("a.yaml", "附件: {标题: 表, 表格: 没有.csv}\n标题: 甲\n主要任务:\n  - {名称: 乙, 支撑目标: 没有}\n");
        Assert.Equal(0, Run("format", "a.yaml").Code);
        Assert.StartsWith("标题: 甲\n主要任务:\n", File.ReadAllText("a.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void Encoding_and_line_ends_stay(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
        File.WriteAllBytes("a.yaml", Bytes(Untidy));
        Assert.Equal(0, Run("format", "a.yaml").Code);
        Assert.Equal(Bytes(Tidy), File.ReadAllBytes("a.yaml"));
    }

    [Fact]
    public void A_spelling_there_is_not_is_answered_with_those_there_are()
    {
        var ended = Run("format", "plan.yaml", "--keys", "fr");
        Assert.Equal((2, "plangen: the option --keys cannot be 'fr'; possible: zh、en\n"), (ended.Code, ended.Error));
        Assert.Equal((2, "plangen: PLAN is missing\n"), (Run("format").Code, Run("format").Error.Split("see ")[0]));
    }

    [Fact]
    public void A_structure_of_ones_own_may_be_set()
    {
        Write("structures/own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("structures/own/document.sbn", "# {{ plan.title }}\n");
        Write("plangen.yaml", "结构目录: structures\n");
        Assert.Equal((0, "标题: 甲\n结构设置:\n  便笺: {编号方式: continuous}\n", ""), Parts(RunWith("structures:\n  own: {编号方式: continuous}\n标题: 甲\n", "format", "-")));
    }

    private static (int, string, string) Parts(Ended ended) => (ended.Code, ended.Output, ended.Error);
}
