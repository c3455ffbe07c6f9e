using System.Text;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using PlanGen.Tests.Writing;
using PlanGen.Writing;
using Xunit;

namespace PlanGen.Tests;

/// <summary>What the program writes is what was accepted: every sample in every structure and format, and the samples' own documents.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Samples => [.. PlanGen.Tests.Samples.Names];

    /// <summary>One test for all, since it is whole only when all have asked.</summary>
    [Fact]
    public void Every_sample_is_written_in_every_structure_and_format_as_accepted()
    {
        var faults = new List<string>();
        foreach (var sample in PlanGen.Tests.Samples.Names)
        {
            foreach (var structure in StructureCatalog.BuiltIn)
            {
                var document = Pipeline.SampleDocument(sample, structure);
                Try(faults, () => Snapshot.Match($"{sample}/{structure.Id}", "md", Pipeline.Text(document, "md")));
                Try(faults, () => Snapshot.Match($"{sample}/{structure.Id}", "html", BodyOf(Pipeline.Text(document, "html"))));
                var word = Pipeline.Write(document, WriterCatalog.Find("docx")!);
                Try(faults, () => Snapshot.Match($"{sample}/{structure.Id}", "xml", WordParts.Own(word)));
                Try(faults, () => Snapshot.Match("word", "xml", WordParts.Shared(word)));
                Try(faults, () => Snapshot.Match("page", "html", ShellOf(Pipeline.Text(document, "html"))));
            }
        }

        // Indented text does not tell every byte.
        Try(faults, () => Snapshot.Match("full/hashes", "txt", string.Concat(StructureCatalog.BuiltIn.Select(
            structure => $"{WordParts.HashOf(Pipeline.Write(Pipeline.SampleDocument("full", structure), WriterCatalog.Find("docx")!))} {structure.Id}\n"))));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(Snapshot.Dangling());
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_has_its_documents_beside_it(string sample)
    {
        var document = OwnDocument(sample);
        foreach (var writer in WriterCatalog.All)
        {
            var path = PlanGen.Tests.Samples.PathOf(sample, "plan." + writer.Id);
            var file = Pipeline.Write(document, writer);
            var committed = File.Exists(path) ? File.ReadAllBytes(path) : null;
            Snapshot.MatchDocument(path, Text(writer, committed), Text(writer, file)!, () => File.WriteAllBytes(path, file));
        }
    }

    /// <summary>expected.txt is written by hand: nothing here ever writes it.</summary>
    [Theory, MemberData(nameof(Samples))]
    public void A_sample_says_line_by_line_what_was_expected_of_it(string sample)
    {
        var expected = File.ReadAllText(PlanGen.Tests.Samples.PathOf(sample, "expected.txt")).TrimEnd('\n');
        var lines = string.Join('\n', DocumentText.Lines(OwnDocument(sample).Blocks).Where(line => line.Length > 0));
        Assert.True(expected == lines, Snapshot.Difference(expected, lines));
    }

    private static Document OwnDocument(string sample)
    {
        var yaml = File.ReadAllText(PlanGen.Tests.Samples.PathOf(sample, "plan.yaml"));
        var words = StructureCatalog.BuiltIn.Select(structure => structure.Word).ToList();
        var plan = PlanReader.Read(new SourceText("plan.yaml", yaml), words, name => File.ReadAllBytes(PlanGen.Tests.Samples.PathOf(sample, name)), new());
        return Pipeline.SampleDocument(sample, StructureCatalog.Find(plan!.Structure ?? StructureCatalog.DefaultId)!);
    }

    private static string? Text(DocumentWriter writer, byte[]? file) =>
        file is null ? null : writer is not TextDocumentWriter ? WordParts.All(file) : Encoding.UTF8.GetString(file);

    /// <summary>The page without its style, which is the same in all.</summary>
    private static string BodyOf(string html) => html[html.IndexOf("<body>", StringComparison.Ordinal)..];

    private static string ShellOf(string html) =>
        html[..html.IndexOf("<title>", StringComparison.Ordinal)] + html[html.IndexOf("<style>", StringComparison.Ordinal)..html.IndexOf("<body>", StringComparison.Ordinal)];

    private static void Try(List<string> faults, Action check)
    {
        try
        {
            check();
        }
        catch (Xunit.Sdk.XunitException exception)
        {
            faults.Add(exception.Message);
        }
    }
}
