using PlanGen.Plans;
using PlanGen.Settings;

namespace PlanGen.Cli.Commands;

/// <summary>The documents that plangen.yaml declares, as jobs; their paths start from its folder.</summary>
internal static class DeclaredOutputs
{
    /// <summary>A job a document, in the order of the file.</summary>
    /// <exception cref="CommandException">One asks for a structure or format that there is not.</exception>
    public static List<RenderJob> Jobs(RepositorySettings settings, StructureFinder structures) =>
        [.. settings.Outputs.Select(output => JobOf(output, settings, structures))];

    private static RenderJob JobOf(Item output, RepositorySettings settings, StructureFinder structures)
    {
        var plan = settings.FromHere(output.Line("plan")!);
        var path = settings.FromHere(output.Line("path")!);
        var writer = OutputNames.Find(output.Line("to") ?? Path.GetExtension(path).TrimStart('.'));
        return new(new(plan, Path.GetFileName(plan)), structures.Find(output.Line("structure")), [writer], (_, _) => path);
    }
}
