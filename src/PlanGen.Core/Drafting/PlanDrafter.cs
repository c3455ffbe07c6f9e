using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans.Yaml;

namespace PlanGen.Drafting;

/// <summary>DRAFT: a structure and a few answers become a first plan, complete, that renders and checks clean as it stands.</summary>
public static class PlanDrafter
{
    /// <summary>The plan's text; null, and a fault TPL01 at its place, where the structure's draft template fails.</summary>
    /// <param name="request">What is to be drafted.</param>
    /// <param name="report">Where faults of templates go.</param>
    public static string? Draft(DraftRequest request, DiagnosticList report)
    {
        var budget = TemplateBudget.For(request.Table?.Tasks.Select(task => task.Parts).Append(request.Table.After));
        var context = new MeteredContext(new DraftFunctions(request).ToScript(), YamlText.Of, budget);
        var text = TemplateRunner.Run(request.Structure, request.Structure.Draft, context, report)?.Markdown;
        return text is null ? null : $"{(request.Schema is null ? "" : $"# yaml-language-server: $schema={request.Schema}\n")}{text.Trim('\n')}\n";
    }
}

/// <summary>What is to be drafted.</summary>
/// <param name="Structure">The structure it is to be natural to.</param>
/// <param name="Language">The language of keys and comments; the plan itself is Chinese.</param>
/// <param name="Year">The plan year, four digits.</param>
/// <param name="Organization">The body whose plan it is.</param>
/// <param name="Title">The plan's title.</param>
/// <param name="TaskCount">How many tasks; null for as many as the structure's draft has of itself.</param>
/// <param name="Table">The tasks to take in place of the draft's own; null for none.</param>
/// <param name="Schema">The path of the JSON Schema from the plan's folder, for the first line; null for no such line.</param>
public sealed record DraftRequest(
    Structure Structure, Language Language, string Year, string Organization, string Title, int? TaskCount, TaskTable? Table, string? Schema)
{
    /// <summary>Whether the plan says which structure it has; one that stands in a folder of its own is found by that alone.</summary>
    public bool NamesStructure { get; init; } = true;

    /// <summary>The most tasks that are drafted of themselves.</summary>
    public const int MaxTasks = 99;
}
