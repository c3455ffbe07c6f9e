using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Writing;

/// <summary>Word's own schema has nothing to say against any document.</summary>
public sealed partial class WordValidationTests
{
    private const string Frame = "公文要素: {发文机关: 甲局, 发文字号: 甲〔2027〕1号, 签发人: 乙, 密级: 内部, 紧急程度: 加急, 主送机关: 丙, 成文日期: 2027-01-01, 公开属性: 公开, 附注: 丁, 抄送机关: 戊, 印发机关: 己, 印发日期: 2027-01-02, 通知正文: 庚}\n";

    public static TheoryData<string> Samples => [.. PlanGen.Tests.Samples.Names];

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_is_valid_in_every_structure_and_style_with_and_without_the_frame(string sample)
    {
        var yaml = File.ReadAllText(PlanGen.Tests.Samples.PathOf(sample, "plan.yaml"));
        var bare = FrameInPlan().Replace(yaml, "");
        var documents = new[] { yaml, bare, bare + Frame }
            .SelectMany(_ => StructureCatalog.BuiltIn, (plan, structure) => Pipeline.Document(plan, structure, name => File.ReadAllBytes(PlanGen.Tests.Samples.PathOf(sample, name)))).ToList();
        var framed = documents.Select(document => document.Blocks.Any(block => block is Paragraph { Role: Role.Issuer })).Skip(StructureCatalog.BuiltIn.Count).ToList();
        Assert.Equal(framed.Select((_, i) => i >= StructureCatalog.BuiltIn.Count), framed);
        foreach (var style in WordStyleCatalog.BuiltIn)
        {
            Assert.All(documents, document => Assert.Empty(Errors(document, style, isAutomatic: false)));
            Assert.All(documents, document => Assert.Empty(Errors(document, style, isAutomatic: true)));
        }
    }

    [Fact]
    public void The_validator_finds_what_is_wrong()
    {
        var wrong = new Document(new("甲", null, null), [new Heading(1, [new TextRun("乙")], new('x', 41))]);
        Assert.NotEmpty(Errors(wrong, WordStyleCatalog.BuiltIn[0], isAutomatic: false));
    }

    private static List<string> Errors(Document document, WordStyle style, bool isAutomatic)
    {
        using var file = new MemoryStream(Pipeline.Write(document, new WordWriter(style, isAutomatic)));
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{style.Id} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The key with all that is indented below it.</summary>
    [GeneratedRegex("^公文要素:.*\n([ ].*\n|\n)*", RegexOptions.Multiline)]
    private static partial Regex FrameInPlan();
}
