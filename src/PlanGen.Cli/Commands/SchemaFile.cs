using PlanGen.Settings;

namespace PlanGen.Cli.Commands;

/// <summary>Where the JSON Schema of the plan format stands, so that editors find it without a network.</summary>
internal static class SchemaFile
{
    /// <summary>Its path from the folder it is put in.</summary>
    public const string Place = ".plangen/plan.schema.json";

    /// <summary>The schema of a plan: of the nearest folder, from the plan's upwards, that has one or is a repository of plans; else beside the plan.</summary>
    public static string For(string plan)
    {
        var beside = Path.GetDirectoryName(plan) ?? "";
        for (var folder = new DirectoryInfo(Path.GetFullPath(Path.Combine(".", beside))); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Place)) || File.Exists(Path.Combine(folder.FullName, RepositorySettings.FileName)))
            {
                return Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder.FullName, Place)).Replace('\\', '/');
            }
        }

        return Path.Combine(beside, Place).Replace('\\', '/');
    }

    /// <summary>The schema's path from the plan's folder, which editors start from.</summary>
    public static string From(string plan, string schema) =>
        Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(plan))!, Path.GetFullPath(schema)).Replace('\\', '/');
}
