using System.Text;
using Xunit;

namespace PlanGen.Tests.Sources;

/// <summary>Which encodings are read, and that every other is refused.</summary>
public sealed class SourceDecoderTests
{
    // 䶮 is two bytes in GB18030, 𠮷 and 㑇 are four.
    private const string Yaml = "标题: 䶮𠮷㑇计划\n主要任务: 甲\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string, byte[]> Read => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Yaml) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Yaml)] },
        { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Yaml)] },
        { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Yaml)] },
        { "GB18030", Gb18030.GetBytes(Yaml) },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "UTF-16 LE without a mark", Encoding.Unicode.GetBytes(Yaml) },
        { "UTF-16 BE without a mark", Encoding.BigEndianUnicode.GetBytes(Yaml) },
        { "UTF-16 LE without a mark, only ASCII", Encoding.Unicode.GetBytes("title: Plan\n") },
        { "UTF-16 LE cut in half", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Yaml), 0x41] },
        { "UTF-16 LE with a lone surrogate", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Yaml), 0x00, 0xD8] },
        { "UTF-32 LE", [0xFF, 0xFE, 0, 0, .. new UTF32Encoding(false, false).GetBytes(Yaml)] },
        { "UTF-32 BE", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Yaml)] },
        { "UTF-32 LE without a mark", new UTF32Encoding(false, false).GetBytes(Yaml) },
        { "GB18030 with a private-use character", Gb18030.GetBytes(Yaml + "前言: \uE5E5\n") },
        { "GB18030 with a control character", Gb18030.GetBytes(Yaml + "前言: \u0007\n") },
        { "GB18030 without a known key", Gb18030.GetBytes("某某: 计划\n") },
        { "Big5", [0xBC, 0xD0, 0xC3, 0x44, 0x3A, 0x20, 0xAD, 0x70] },
        { "UTF-8 cut within a character", Encoding.UTF8.GetBytes(Yaml)[..^3] },
        { "noise", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0x80, 0xFF, 0xC3] },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void An_encoding_of_the_format_is_read(string encoding, byte[] bytes)
    {
        var reading = Reading.Of(bytes, _ => throw new FileNotFoundException());

        Assert.True(reading.Findings.Count == 0, encoding);
        Assert.Equal(["䶮𠮷㑇计划", "一、主要任务与措施", "（一）甲"], reading.Lines);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Any_other_encoding_is_an_error_that_says_so(string encoding, byte[] bytes)
    {
        var reading = Reading.Of(bytes, _ => throw new FileNotFoundException());

        Assert.True(reading.Findings is ["YML06 1:1"], $"{encoding}: {string.Join(", ", reading.Findings)}");
    }
}
