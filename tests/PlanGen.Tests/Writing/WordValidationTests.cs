using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Writing;

/// <summary>Word's own schema has nothing to say against any document.</summary>
public sealed class WordValidationTests
{
    public static TheoryData<string> Samples => [.. PlanGen.Tests.Samples.Names];

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_is_valid_in_every_structure_and_style_with_and_without_the_frame(string sample)
    {
        var yaml = File.ReadAllText(PlanGen.Tests.Samples.PathOf(sample, "plan.yaml"));
        var bare = FrameInPlan.Remove(yaml);
        var documents = new[] { yaml, bare, bare + FrameInPlan.Whole }
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
}
