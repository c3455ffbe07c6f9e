using BenchmarkDotNet.Attributes;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using PlanGen.Writing;

namespace PlanGen.Benchmarks;

/// <summary>Each stage of <see cref="PlanGenerator"/> alone, on what the stage before it made of one plan.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Structure structure = StructureCatalog.Find(StructureCatalog.DefaultId)!;
    private SourceText source = null!;
    private Plan plan = null!;
    private LaidOut markdown = null!;
    private Document document = null!;

    /// <summary>How many tasks the plan has.</summary>
    [Params(100, 1000)]
    public int Tasks { get; set; }

    /// <summary>Makes what the stages work on.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        source = new("plan.yaml", PlanOfSize.Yaml(Tasks));
        plan = Read();
        markdown = LayOut();
        document = Parse();
    }

    /// <summary>YAML to the plan.</summary>
    [Benchmark]
    public Plan Read() => PlanReader.Read(source, [structure.Word], name => throw new FileNotFoundException(name), new())!;

    /// <summary>The plan to what all rules find in it.</summary>
    [Benchmark]
    public IReadOnlyList<Diagnostic> Check()
    {
        var report = new DiagnosticList();
        PlanChecker.Check(plan, source, CheckRequest.Default, report);
        return report.Sorted();
    }

    /// <summary>The plan to Markdown.</summary>
    [Benchmark]
    public LaidOut LayOut() => LayoutEngine.LayOut(plan, structure, new())!;

    /// <summary>Markdown to the document.</summary>
    [Benchmark]
    public Document Parse() => DocumentParser.Parse(markdown, new(plan.Title, plan.Issuer, plan.Year), new());

    /// <summary>The document to a Markdown file.</summary>
    [Benchmark]
    public long WriteMarkdown() => Write("md");

    /// <summary>The document to a web page.</summary>
    [Benchmark]
    public long WriteHtml() => Write("html");

    /// <summary>The document to a Word file.</summary>
    [Benchmark]
    public long WriteWord() => Write("docx");

    private long Write(string format)
    {
        using var output = new MemoryStream();
        WriterCatalog.Find(format)!.Write(document, output);
        return output.Length;
    }
}
