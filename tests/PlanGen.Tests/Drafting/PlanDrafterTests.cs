using System.Text.RegularExpressions;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Drafting;
using PlanGen.Layout;
using PlanGen.Tests.Checking;
using PlanGen.Writing;
using Xunit;

namespace PlanGen.Tests.Drafting;

public partial class PlanDrafterTests
{
    public static TheoryData<string, Language> Drafts
    {
        get
        {
            var drafts = new TheoryData<string, Language>();
            foreach (var structure in StructureCatalog.BuiltIn)
            {
                drafts.Add(structure.Id, Language.Chinese);
                drafts.Add(structure.Id, Language.English);
            }

            return drafts;
        }
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Every_draft_checks_clean_and_renders_in_every_structure(string structure, Language language)
    {
        foreach (var count in new int?[] { null, 1, 2, 7, 20, DraftRequest.MaxTasks })
        {
            var text = Draft(structure, language, count);
            Assert.All(Checked.Of(text), finding => Assert.True(finding.Fault.Severity == Severity.Info && count is DraftRequest.MaxTasks, $"{count}: {finding.Fault.Id} {finding.Fault.Message.In(Language.English)}"));
            Assert.All(StructureCatalog.BuiltIn, one => Assert.NotEmpty(Pipeline.Write(Pipeline.Document(text, one), WriterCatalog.Find("docx")!)));
        }
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Every_part_in_comments_reads_without_a_fault_when_it_is_let_in(string structure, Language language)
    {
        var text = Draft(structure, language, null);
        var uncommented = Commented().Replace(text[text.IndexOf('\n', StringComparison.Ordinal)..], "$1$2");
        Assert.True(uncommented.Length < text.Length - 60);
        Assert.Empty(Checked.Of(uncommented).Where(finding => FileRules.Has(finding.Fault.Id)).Select(finding => $"{finding.Fault.Id} {finding.Fault.Message.In(Language.English)}"));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_draft_is_written_in_the_keys_and_comments_of_one_language(string structure, Language language)
    {
        var text = Draft(structure, language, null);
        Assert.StartsWith("# yaml-language-server: $schema=x.json\n", text, StringComparison.Ordinal);
        Assert.Equal(language == Language.English, text.Contains("\ntasks:\n", StringComparison.Ordinal));
        Assert.Equal(language == Language.Chinese, text.Contains("\n主要任务:\n", StringComparison.Ordinal));
        Assert.Equal(language == Language.Chinese, text.Contains("责任单位: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_reads_as_it_should()
    {
        var folder = Repository.PathOf("tests/PlanGen.Tests/Cases/Drafts");
        Assert.All(StructureCatalog.BuiltIn, structure => Snapshot.MatchBeside(Path.Combine(folder, structure.Id + ".yaml"), Draft(structure.Id, Language.Chinese, null)));
        Assert.Equal(StructureCatalog.BuiltIn.Select(structure => structure.Id), Directory.GetFiles(folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("区档案馆: 2027 # 计划")]
    [InlineData("'引号'和\"引号\"")]
    [InlineData("@家")]
    [InlineData("null")]
    [InlineData("- 计划")]
    [InlineData("计划:")]
    [InlineData("{{ year }}")]
    public void A_title_is_text_whatever_it_looks_like(string title)
    {
        var report = new DiagnosticList();
        var text = PlanDrafter.Draft(new(StructureCatalog.Find("action")!, Language.Chinese, "2027", title, title, null, null, null), report)!;
        Assert.Equal(title, Pipeline.Document(text, StructureCatalog.Find("action")!).Properties.Title);
    }

    private static string Draft(string structure, Language language, int? count)
    {
        var report = new DiagnosticList();
        var text = PlanDrafter.Draft(new(StructureCatalog.Find(structure)!, language, "2027", "本单位", "2027年度工作计划", count, null, "x.json"), report);
        Assert.Empty(report.Sorted().Select(one => one.Fault.Message.In(Language.English)));
        return text!;
    }

    // What explains is a sentence; what is to be let in is a key, an entry, or further in.
    [GeneratedRegex(@"^( *)# ((?: *- | {2,})[^\n]+|[^\s：。；]+:(?: [^\n]*)?)$", RegexOptions.Multiline)]
    private static partial Regex Commented();
}
