using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>Which structures a plan is set out in, and whether what it sets of structures fits them.</summary>
internal static class StructureChoice
{
    /// <summary>Those asked for, else the plan's own, else the fallback.</summary>
    public static IReadOnlyList<Structure> Of(Plan plan, SourceText source, GenerationRequest request, DiagnosticList report)
    {
        foreach (var structure in request.Available)
        {
            new StructureSettings(structure, plan.SettingsOf(structure.Id)).Check(source, report);
        }

        var own = plan.Structure is { } name ? request.Available.FirstOrDefault(structure => structure.Word.Is(name)) : request.Fallback;
        if (own is null)
        {
            var known = request.Available.SelectMany(structure => structure.Word.Others.Prepend(structure.Id)).ToList();
            var nearest = Spelling.Nearest(plan.Structure!, known);
            report.Add(source, plan.Root.SpanOf("structure"), FileFaults.WrongValue.With("结构", plan.Structure!, nearest ?? string.Join('、', known)));
        }

        return request.Structures.Count > 0 ? request.Structures : own is null ? [] : [own];
    }
}
