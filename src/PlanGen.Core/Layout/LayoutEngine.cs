using PlanGen.Diagnostics;
using PlanGen.Plans;

namespace PlanGen.Layout;

/// <summary>LAY OUT: a plan and a structure become text of the internal Markdown dialect.</summary>
public static class LayoutEngine
{
    /// <summary>The plan in the structure; null, and a fault TPL01 at its place in the template, where the template fails.</summary>
    /// <param name="plan">A plan without faults.</param>
    /// <param name="structure">How it is set out.</param>
    /// <param name="report">Where faults of templates go.</param>
    /// <param name="take">Given each piece of the text as soon as it is whole; null to have all in the result.</param>
    public static LaidOut? LayOut(Plan plan, Structure structure, DiagnosticList report, Action<string>? take = null) =>
        LayOut(plan, structure, StructureCatalog.BuiltIn.Contains(structure) ? null : TemplateBudget.For(plan.Root), report, take);

    /// <summary>The same under another budget; null for templates that are known to end.</summary>
    internal static LaidOut? LayOut(Plan plan, Structure structure, TemplateBudget? budget, DiagnosticList report, Action<string>? take = null)
    {
        var functions = new TemplateFunctions(plan, structure, new(structure, plan.SettingsOf(structure.Id))).ToScript();
        var context = budget is null ? new EscapingContext(functions, MarkdownText.Escape) : new MeteredContext(functions, MarkdownText.Escape, budget);
        return TemplateRunner.Run(structure, structure.Templates, context, report, take);
    }
}
