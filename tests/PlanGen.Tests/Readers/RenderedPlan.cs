using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Writing;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>A plan in one structure: the document, and what the writers made of it.</summary>
/// <param name="Name">The plan's and the structure's name, which suits a file.</param>
/// <param name="Document">What every reader must find.</param>
/// <param name="Files">The files by format.</param>
internal sealed record RenderedPlan(string Name, Document Document, IReadOnlyDictionary<string, byte[]> Files)
{
    private static readonly Lazy<IReadOnlyList<RenderedPlan>> LazyAll = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("samples"), "plan.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Render(Path.GetFileName(Path.GetDirectoryName(path)!), path, StructureCatalog.BuiltIn)),
        .. Render("naughty", Repository.PathOf("tests/PlanGen.Tests/Readers/naughty.yaml"), StructureCatalog.BuiltIn),
    ]);

    /// <summary>Every sample, and the plan of naughty strings, in every structure.</summary>
    public static IReadOnlyList<RenderedPlan> All => LazyAll.Value;

    /// <summary>The lines of text a reader must find, in order.</summary>
    public IReadOnlyList<string> Lines => [.. DocumentText.Lines(Document.Blocks).Where(line => line.Length > 0)];

    private static IEnumerable<RenderedPlan> Render(string name, string path, IReadOnlyList<Structure> structures) => Render(
        name, new PlanInput(path, File.ReadAllBytes(path), beside => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path)!, beside))), structures);

    private static IEnumerable<RenderedPlan> Render(string name, PlanInput input, IReadOnlyList<Structure> structures)
    {
        foreach (var structure in structures)
        {
            var seen = new Witness();
            var result = PlanGenerator.Generate(input, new(StructureCatalog.BuiltIn, [structure], structure, [seen, .. WriterCatalog.All], PlanGen.Checking.CheckRequest.Default, IsStrict: false));
            Assert.True(seen.Document is not null, $"{name}: {string.Join('\n', result.Diagnostics)}");
            yield return new($"{name}.{structure.Id}", seen.Document, result.Files.ToDictionary(file => file.Writer.Id, file => file.Bytes.ToArray()));
        }
    }

    /// <summary>A writer that keeps the document it is given.</summary>
    private sealed class Witness() : TextDocumentWriter("witness", new("", ""))
    {
        public Document? Document { get; private set; }

        public override void Write(Document document, TextWriter output) => Document = document;
    }
}
