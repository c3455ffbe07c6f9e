using CsCheck;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Plans.Yaml;

public sealed class YamlLoaderTests
{
    private const string Alphabet = "甲a0 -?:,[]{}#&*!|>'\"%@`~<\\/\t\n\n";

    [Theory]
    [InlineData("甲: !!-?[ ,乙")]
    [InlineData("甲: !<> 乙")]
    public void A_broken_tag_is_a_fault(string text)
    {
        var report = new DiagnosticList();
        YamlLoader.Load(new SourceText("plan.yaml", text), report);

        Assert.Contains("what begins with ! is a tag in YAML", report.Sorted()[0].Fault.Message.In(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Whatever the parser throws at a text becomes a fault of the file.</summary>
    [Fact]
    public void Any_text_is_read_or_refused() => Gen.OneOf(
            Gen.Char[Alphabet].Array[0, 40].Select(characters => new string(characters)),
            Gen.Char[Alphabet].Array[0, 12].Select(characters => "标题: 计划\n主要任务:\n  - 名称: " + new string(characters) + "\n    责任单位: 办公室"))
        .Sample(text =>
        {
            var report = new DiagnosticList();
            var plan = PlanReader.Read(new SourceText("plan.yaml", text), [], name => throw new FileNotFoundException(name), report);
            return plan is not null || report.HasErrors;
        }, iter: 20_000);

    /// <summary>So long that it is scanned ahead where a core is free.</summary>
    [Theory]
    [InlineData("末: 项")]
    [InlineData("末: [项")]
    [InlineData("末: *项")]
    public void A_long_file_reads_the_same_whether_a_core_is_free_or_not(string end)
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"项{number}: 第{number}项\n")) + end;

        Assert.Equal(Read(isAlone: false), Read(isAlone: true));

        List<string> Read(bool isAlone)
        {
            var report = new DiagnosticList();
            var root = (YamlMap?)YamlLoader.Load(new SourceText("plan.yaml", text), report, isAlone);
            return [.. root?.Entries.Select(entry => $"{entry.Key.Value} {entry.Key.Span}") ?? [], .. report.Sorted().Select(found => $"{found.Start.Line} {found.Fault.Message.In(Language.English)}")];
        }
    }
}
