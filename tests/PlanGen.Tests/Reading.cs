using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Writing;

namespace PlanGen.Tests;

/// <summary>What the whole program makes of a plan: its findings, and what the document says.</summary>
/// <param name="Findings">The findings as <c>YML02 3:5</c>, in the order in which they are given.</param>
/// <param name="Lines">The document in the structure classic, a line a paragraph; empty where findings stopped it.</param>
/// <param name="Diagnostics">The findings themselves.</param>
internal sealed record Reading(IReadOnlyList<string> Findings, IReadOnlyList<string> Lines, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly Structure Classic = StructureCatalog.Find("classic")!;

    /// <summary>Reads a text as UTF-8.</summary>
    public static Reading Of(string yaml) => Of(Encoding.UTF8.GetBytes(yaml), _ => throw new FileNotFoundException());

    /// <summary>Reads a file as it is.</summary>
    public static Reading Of(byte[] bytes, Func<string, byte[]> readBeside)
    {
        var result = PlanGenerator.Generate(
            new("plan.yaml", bytes, readBeside),
            new(StructureCatalog.BuiltIn, [Classic], Classic, [new LinesWriter()], PlanGen.Checking.CheckRequest.Default, IsStrict: false));
        var lines = result.Files.SelectMany(file => Encoding.UTF8.GetString(file.Bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return new(
            [.. result.Diagnostics.Select(found => $"{found.Fault.Id} {found.Start.Line}:{found.Start.Column}")],
            [.. lines],
            result.Diagnostics);
    }

    /// <summary>The document as plain text, so that a test can tell what was read.</summary>
    private sealed class LinesWriter() : TextDocumentWriter("lines", new("行", "lines"))
    {
        public override void Write(Document document, TextWriter output)
        {
            foreach (var line in DocumentText.Lines(document.Blocks))
            {
                output.WriteLine(line);
            }
        }
    }
}
