using System.Diagnostics;
using System.Text;
using PlanGen.Checking;
using PlanGen.Checking.Data;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Checking;

/// <summary>What all rules on wording hold to.</summary>
public sealed class TextRuleTests
{
    private static readonly CheckRequest All = CheckRequest.Default;

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Repository.PathOf("tests/PlanGen.Tests/Cases/Rules"), "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.PathOf("tests/PlanGen.Tests/Cases/Rules"), path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_mended_is_not_found_again(string name)
    {
        var path = Repository.PathOf("tests/PlanGen.Tests/Cases/Rules/" + name);
        var mended = PlanFixer.Fix(Input(File.ReadAllBytes(path)), StructureCatalog.BuiltIn, All);
        Assert.DoesNotContain(mended.Left, one => one.Fix is not null);
        var again = PlanFixer.Fix(Input(mended.Bytes.ToArray()), StructureCatalog.BuiltIn, All);
        Assert.Equal(0, again.Count);
        Assert.Equal(mended.Bytes.ToArray(), again.Bytes.ToArray());
    }

    [Theory]
    [InlineData("指导思想: \u200B- 甲\n")]
    [InlineData("指导思想: \u200B\n")]
    [InlineData("指导思想: 甲\u200B#乙 \u200B# 丙\n")]
    [InlineData("指导思想: ％甲\n")]
    [InlineData("指导思想: ｎｕｌｌ\n")]
    [InlineData("指导思想: 甲:\u200B 乙\n")]
    [InlineData("指导思想: |\n  \u200B 甲\n  乙\n")]
    [InlineData("指导思想: '甲,''乙'',丙'\n")]
    public void A_mend_never_makes_another_text_of_it(string yaml)
    {
        var before = "标题: 工作计划\n" + yaml;
        var mended = PlanFixer.Fix(Input(Encoding.UTF8.GetBytes(before)), StructureCatalog.BuiltIn, All);
        Assert.Equal(Plain(before), Plain(Encoding.UTF8.GetString(mended.Bytes.Span)));
        Assert.DoesNotContain(mended.Left, one => one.Fault.Severity == Severity.Error && FileRules.Has(one.Fault.Id));
    }

    [Theory]
    [InlineData("甲")]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("1")]
    [InlineData(".")]
    [InlineData("…")]
    [InlineData("的")]
    [InlineData("X")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("《")]
    [InlineData("》")]
    [InlineData("（")]
    [InlineData("年")]
    [InlineData("１")]
    [InlineData("_")]
    [InlineData("不少于")]
    [InlineData("分别占1%、")]
    public void A_long_run_of_one_character_takes_no_longer_than_it_is(string part)
    {
        var yaml = "标题: 工作计划\n指导思想: '" + string.Concat(Enumerable.Repeat(part, 300_000)) + "'\n";
        var clock = Stopwatch.StartNew();
        Assert.NotNull(Checked.Of(yaml));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_word_list_of_the_settings_adds_words_and_repeats()
    {
        var report = new DiagnosticList();
        var list = DataFiles.Read(WordKeys.File, "own.yaml", "词条: [{误: 澜川镇, 正: 澜川街道, 除外: [老澜川镇], 可改: 是}]\n叠用: [管理管理人]\n"u8, report);
        Assert.NotNull(list);
        var request = All with { Data = new([list], []), Rules = RuleChoice.Default with { Selected = ["WRD02", "WRD03"] } };
        var found = PlanGenerator.Check(Input("标题: 计划\n指导思想: 澜川镇和老澜川镇管理管理人布署\n"u8.ToArray()), StructureCatalog.BuiltIn, request);
        Assert.Equal(["WRD03 2:7", "WRD03 2:20"], found.Select(Checked.Name));
        Assert.NotNull(found[0].Fix);
    }

    /// <summary>The text of the whole file without what mends take away or exchange.</summary>
    private static string Plain(string text) => text.Replace("\u200B", "", StringComparison.Ordinal).Replace('％', '%').Replace('，', ',').Normalize(NormalizationForm.FormKC);

    private static PlanInput Input(byte[] bytes) => new("plan.yaml", bytes, _ => throw new FileNotFoundException());
}
