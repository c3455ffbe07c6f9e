using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Plans;

/// <summary>Where keys and values stand in a file, by their own characters and by line and column in code points.</summary>
public sealed class ItemPositionTests
{
    [Theory]
    [InlineData("单位: 甲乙\n", "单位", "1:1-1:3", "甲乙", "1:5-1:7")]
    [InlineData("单位: 𠮷乙 \n", "单位", "1:1-1:3", "𠮷乙", "1:5-1:7")]
    [InlineData("\uFEFF单位: 甲\n", "单位", "1:1-1:3", "甲", "1:5-1:6")]
    [InlineData("标题: 甲\r\n单位: 乙丙\r\n", "单位", "2:1-2:3", "乙丙", "2:5-2:7")]
    [InlineData("标题: 甲\r单位: 乙丙\r", "单位", "2:1-2:3", "乙丙", "2:5-2:7")]
    [InlineData("{标题: 𠮷𠮷, 单位: \"乙\"}\n", "单位", "1:10-1:12", "\"乙\"", "1:14-1:17")]
    [InlineData("\"单位\": '甲''乙'\n", "\"单位\"", "1:1-1:5", "'甲''乙'", "1:7-1:13")]
    [InlineData("organization:   甲  # 乙\n", "organization", "1:1-1:13", "甲", "1:17-1:18")]
    public void A_line_stands_where_it_is_written(string yaml, string key, string keyAt, string value, string valueAt) =>
        AssertStands(yaml, "organization", key, keyAt, value, valueAt);

    [Theory]
    [InlineData("前言: [甲, 𠮷]\n标题: 乙\n", "[甲, 𠮷]", "1:5-1:11")]
    [InlineData("前言:\n  - 甲\n  - 乙\n\n标题: 丙\n", "- 甲\n  - 乙", "2:3-3:6")]
    [InlineData("前言:\n  甲\n  乙\n标题: 丙\n", "甲\n  乙", "2:3-3:4")]
    public void A_text_stands_from_its_first_to_its_last_character(string yaml, string value, string valueAt) =>
        AssertStands(yaml, "preamble", "前言", "1:1-1:3", value, valueAt);

    [Theory]
    [InlineData("公文要素: {发文机关: 甲}\n标题: 乙\n", "{发文机关: 甲}")]
    [InlineData("公文要素: { 发文机关: 甲, }\n标题: 乙\n", "{ 发文机关: 甲, }")]
    [InlineData("公文要素: {主送机关: [甲, 乙]}\n", "{主送机关: [甲, 乙]}")]
    [InlineData("公文要素:\n  发文机关: 甲\n\n标题: 乙\n", "发文机关: 甲")]
    [InlineData("标题: &a 乙\n公文要素:\n  签发人: 甲\n  发文机关: *a # 丙\n\n前言: 丁\n", "签发人: 甲\n  发文机关: *a")]
    [InlineData("前言: &a [乙]\n公文要素:\n  签发人: 甲\n  附注:\n    - 丁\n    - *a\n", "签发人: 甲\n  附注:\n    - 丁\n    - *a")]
    public void An_item_stands_from_its_first_to_its_last_character(string yaml, string value)
    {
        var (source, item) = Read(yaml);

        Assert.Equal(value, Describe(source, item.SpanOf("document")).Text);
    }

    [Theory]
    [InlineData("前言: |\n  甲\n  乙\n标题: 丙\n", "|\n  甲\n  乙")]
    [InlineData("前言: >-\r\n  甲\r\n\r\n标题: 丙\r\n", ">-\r\n  甲")]
    public void A_block_stands_from_its_mark_to_its_last_line(string yaml, string value)
    {
        var (source, item) = Read(yaml);
        var span = item.SpanOf("preamble");

        Assert.Equal(new(1, 5), source.PositionOf(span.Start));
        Assert.Equal(value, source.Text.Substring(span.Start, span.Length).TrimEnd());
    }

    private static void AssertStands(string yaml, string field, string key, string keyAt, string value, string valueAt)
    {
        var (source, item) = Read(yaml);
        var entry = item.EntryOf(field)!.Value;

        Assert.Equal((key, keyAt), Describe(source, entry.Key.Span));
        Assert.Equal((value, valueAt), Describe(source, entry.Value.Span));
    }

    private static (SourceText Source, Item Root) Read(string yaml)
    {
        var report = new DiagnosticList();
        var source = SourceDecoder.Decode("plan.yaml", Encoding.UTF8.GetBytes(yaml), PlanKeys.HasKnownKey, report);
        var item = PlanReader.ReadRoot(PlanKeys.Plan, source, [], _ => throw new IOException(), report);
        return (source, item!);
    }

    private static (string Text, string At) Describe(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        return (source.Text.Substring(span.Start, span.Length), $"{start.Line}:{start.Column}-{end.Line}:{end.Column}");
    }
}
