using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using PlanGen.Writing;
using Xunit.Sdk;

namespace PlanGen.Tests;

/// <summary>The stages of the program, for tests that look between them. A finding that stops one fails the test.</summary>
internal static class Pipeline
{
    /// <summary>The document a plan becomes.</summary>
    public static Document Document(string yaml, Structure structure, Func<string, byte[]>? readBeside = null)
    {
        var report = new DiagnosticList();
        var words = StructureCatalog.BuiltIn.Select(one => one.Word).ToList();
        var plan = PlanReader.Read(new SourceText("plan.yaml", yaml), words, readBeside ?? (_ => throw new FileNotFoundException()), report);
        Stop(report);
        var laidOut = LayoutEngine.LayOut(plan!, structure, report);
        Stop(report);
        var document = DocumentParser.Parse(laidOut!, new(plan!.Title, plan.Issuer, plan.Year), report);
        Stop(report);
        return document;
    }

    /// <summary>The document of a sample.</summary>
    public static Document SampleDocument(string sample, Structure structure) => Document(
        File.ReadAllText(PlanGen.Tests.Samples.PathOf(sample, "plan.yaml")), structure, name => File.ReadAllBytes(PlanGen.Tests.Samples.PathOf(sample, name)));

    /// <summary>The file a writer makes of a document.</summary>
    public static byte[] Write(Document document, DocumentWriter writer)
    {
        using var output = new MemoryStream();
        writer.Write(document, output);
        return output.ToArray();
    }

    /// <summary>The text a writer of text makes of a document.</summary>
    public static string Text(Document document, string format) => Encoding.UTF8.GetString(Write(document, WriterCatalog.Find(format)!));

    private static void Stop(DiagnosticList report)
    {
        if (report.HasErrors)
        {
            throw new XunitException(string.Join('\n', report.Sorted().Select(one => one.Fault.Message.In(Language.English))));
        }
    }
}
