using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>Which structures a plan is set out in, and whether what it sets of structures fits them.</summary>
internal static class StructureChoice
{
    /// <summary>Those asked for, else the plan's own, else the fallback.</summary>
    public static IReadOnlyList<Structure> Of(Plan plan, GenerationRequest request) =>
        request.Structures.Count > 0 ? request.Structures
        : plan.Structure is { } name ? [Structure.Find(request.Available, name)!]
        : [request.Fallback];

    /// <summary>Reports settings that do nothing, and a structure there is not.</summary>
    public static void Check(Plan plan, SourceText source, IReadOnlyList<Structure> available, DiagnosticList report)
    {
        foreach (var structure in available)
        {
            if (plan.SettingsOf(structure.Id) is { } settings)
            {
                new StructureSettings(structure, settings).Check(source, report);
            }
        }

        if (plan.Structure is { } name && Structure.Find(available, name) is null)
        {
            var known = available.SelectMany(structure => structure.Word.Others.Prepend(structure.Id)).ToList();
            report.Add(source, plan.Root.SpanOf("structure"), FileFaults.WrongValue.With("结构", name, Spelling.Nearest(name, known) ?? string.Join('、', known)));
        }
    }
}
