using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;
using PlanGen.Writing;

namespace PlanGen;

/// <summary>The whole program in one place: read, check, lay out, parse, write. Each stage hands a value to the next and knows nothing of those after it.</summary>
public static class PlanGenerator
{
    /// <summary>Makes every document asked for of one plan; none where the plan has faults.</summary>
    /// <param name="input">The plan's file.</param>
    /// <param name="request">What to make of it.</param>
    public static GenerationResult Generate(PlanInput input, GenerationRequest request)
    {
        var report = new DiagnosticList();
        var files = new List<GeneratedFile>();
        if (Read(input, request.Available, request.Checks, request.IsStrict, report) is var (plan, source) && !report.Stops(request.IsStrict))
        {
            foreach (var structure in StructureChoice.Of(plan, request))
            {
                var made = Make(plan, source, structure, request, report);
                if (made is null || report.Stops(request.IsStrict))
                {
                    return new(report.Sorted(), []);
                }

                files.AddRange(request.Writers.Zip(made, (writer, bytes) => new GeneratedFile(structure, writer, bytes)));
            }
        }

        return new(report.Sorted(), files);
    }

    /// <summary>Finds everything that is wrong with one plan.</summary>
    /// <param name="input">The plan's file.</param>
    /// <param name="available">The structures there are, which the plan may give settings for.</param>
    /// <param name="request">What to check it by.</param>
    public static IReadOnlyList<Diagnostic> Check(PlanInput input, IReadOnlyList<Structure> available, CheckRequest request)
    {
        var report = new DiagnosticList();
        Read(input, available, request, runsRules: true, report);
        return report.Sorted();
    }

    /// <summary>Lays a plan out, what is laid out being parsed and written meanwhile; null where a template fails.</summary>
    private static IReadOnlyList<ReadOnlyMemory<byte>>? Make(Plan plan, SourceText source, Structure structure, GenerationRequest request, DiagnosticList report)
    {
        using var writer = new WriterAhead(new(plan.Title, plan.Issuer, plan.Year), request.Writers, request.Beside);
        if (LayoutEngine.LayOut(plan, structure, report, writer.Add) is not { } laidOut)
        {
            return null;
        }

        if (DroppedFields.MayBeIn(structure) && request.Checks.Rules.Runs(TemplateFaults.Dropped.Id))
        {
            var dropped = IgnoreComments.In(plan, source).Apply(DroppedFields.Find(plan, source, structure), _ => false);
            report.AddRange(request.Checks.Rules.Weigh(dropped));
        }

        return writer.Finish(laidOut, report);
    }

    /// <summary>Reads a plan and, on request, runs the rules on it; what comments in the file silence is left out.</summary>
    private static (Plan Plan, SourceText Source)? Read(PlanInput input, IReadOnlyList<Structure> available, CheckRequest checks, bool runsRules, DiagnosticList report)
    {
        var found = new DiagnosticList();
        var source = SourceDecoder.Decode(input.Path, input.Bytes.Span, PlanKeys.HasKnownKey, found);
        var plan = found.HasErrors ? null : PlanReader.Read(source, available.Select(structure => structure.Word), input.ReadBeside, found, input.IsAlone);
        if (plan is not null)
        {
            StructureChoice.Check(plan, source, available, found);
        }

        if (plan is null || found.HasErrors)
        {
            report.AddRange(found.Sorted());
            return null;
        }

        if (runsRules)
        {
            PlanChecker.Check(plan, source, checks, found);
        }

        var heard = IgnoreComments.In(plan, source).Apply(found.Sorted(), IsExpected);
        report.AddRange(checks.Rules.Weigh(heard));
        return (plan, source);

        // What a structure drops is not found here.
        bool IsExpected(string id) => id != TemplateFaults.Dropped.Id && (runsRules ? checks.Rules.Runs(id) || RuleCatalog.Find(id) is null : FileRules.Has(id));
    }
}

/// <summary>A plan's file.</summary>
/// <param name="Path">As the user gave it; "-" for standard input.</param>
/// <param name="Bytes">The file as it is.</param>
/// <param name="ReadBeside">Reads a file that the plan names, by its path from the plan's folder; fails with an <see cref="IOException"/>.</param>
/// <param name="IsAlone">Whether no other plan is read at the same time, so that a core is free.</param>
public sealed record PlanInput(string Path, ReadOnlyMemory<byte> Bytes, Func<string, byte[]> ReadBeside, bool IsAlone = false);

/// <summary>What to make of a plan.</summary>
/// <param name="Available">The structures there are.</param>
/// <param name="Structures">Those to set the plan out in; none for the one the plan asks for.</param>
/// <param name="Fallback">The structure of a plan that asks for none.</param>
/// <param name="Writers">The formats.</param>
/// <param name="Checks">What to check the plan by.</param>
/// <param name="IsStrict">Whether the rules run too, and warnings stop it.</param>
/// <param name="Beside">Where the writers work while the templates lay out, other than on the thread that calls; null where other plans have the cores.</param>
public sealed record GenerationRequest(
    IReadOnlyList<Structure> Available, IReadOnlyList<Structure> Structures, Structure Fallback, IReadOnlyList<DocumentWriter> Writers, CheckRequest Checks,
    bool IsStrict, TaskScheduler? Beside = null);

/// <summary>What became of a plan.</summary>
/// <param name="Diagnostics">The findings, in order.</param>
/// <param name="Files">The documents; none where findings stopped it.</param>
public sealed record GenerationResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<GeneratedFile> Files);

/// <summary>One document, ready to be put somewhere.</summary>
/// <param name="Structure">How it is set out.</param>
/// <param name="Writer">Its format.</param>
/// <param name="Bytes">The file.</param>
public sealed record GeneratedFile(Structure Structure, DocumentWriter Writer, ReadOnlyMemory<byte> Bytes);
