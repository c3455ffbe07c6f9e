using CsCheck;
using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using PlanGen.Tests.Properties;
using Xunit;

namespace PlanGen.Tests.Plans.Yaml;

public sealed class YamlTextTests
{
    private const string Alphabet = "甲a1 -?:,[]{}#&*!|>'\"%@`~=.<\\/+—：\t\n\u0007\u0085\u00A0\u2028\uFEFF";

    [Theory]
    [InlineData("档案工作计划", "档案工作计划")]
    [InlineData("100%", "100%")]
    [InlineData("-5", "-5")]
    [InlineData("12:30", "12:30")]
    [InlineData("a#b", "a#b")]
    [InlineData("说“好”", "说“好”")]
    [InlineData("是", "是")]
    [InlineData("yes", "yes")]
    [InlineData("0012", "0012")]
    [InlineData("说明：全角", "说明：全角")]
    [InlineData("", "\"\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("- 甲", "\"- 甲\"")]
    [InlineData("甲: 乙", "\"甲: 乙\"")]
    [InlineData("甲 #乙", "\"甲 #乙\"")]
    [InlineData("*甲", "\"*甲\"")]
    [InlineData("[甲]", "\"[甲]\"")]
    [InlineData("名称：甲", "\"名称：甲\"")]
    [InlineData("\"甲\"", "'\"甲\"'")]
    [InlineData("a\\b: c", "'a\\b: c'")]
    [InlineData("甲\n乙\t\"", "\"甲\\n乙\\t\\\"\"")]
    public void A_text_is_quoted_only_where_it_must_be(string text, string written) => Assert.Equal(written, YamlText.Of(text));

    [Fact]
    public void A_text_with_a_mark_of_brackets_is_quoted_between_brackets_only() =>
        Assert.Equal(("甲, 乙", "\"甲, 乙\""), (YamlText.Of("甲, 乙"), YamlText.InFlow("甲, 乙")));

    [Fact]
    public void Any_text_is_read_back_wherever_it_stands()
    {
        Gen.Char[Alphabet].Array[0, 7].Select(characters => new string(characters)).Sample(Check, iter: 30_000, threads: 2);
        Gen.Int[0, int.MaxValue].Sample(seed => Check(NaughtyText.Of(new Random(seed), 1, isLong: false)), iter: 3000, threads: 2);
    }

    private static void Check(string text)
    {
        var (block, flow) = (YamlText.Of(text), YamlText.InFlow(text));
        var yaml = $"{block}: {block}\nlist:\n  - {block}\n  - {block}: {block}\nflow: [{flow}, {flow}: {flow}, {{{flow}: {flow}, a: {flow}}}]\n";
        var report = new DiagnosticList();
        var root = YamlLoader.Load(new SourceText("plan.yaml", yaml), report);
        Assert.True(root is not null && report.Sorted().Count == 0, yaml);
        var read = new List<string>();
        Collect(root!, read);
        Assert.Equal([text, text, "list", text, text, text, "flow", text, text, text, text, text, "a", text], read);
    }

    private static void Collect(YamlNode node, List<string> read)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Assert.True(!scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Value));
                read.Add(scalar.Value);
                break;
            case YamlList list:
                list.Items.ToList().ForEach(item => Collect(item, read));
                break;
            case YamlMap map:
                map.Entries.ToList().ForEach(entry =>
                {
                    read.Add(entry.Key.Value);
                    Collect(entry.Value, read);
                });
                break;
        }
    }
}
