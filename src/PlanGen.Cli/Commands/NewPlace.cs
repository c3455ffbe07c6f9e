namespace PlanGen.Cli.Commands;

/// <summary>How a path from one plan's folder is written from another's.</summary>
internal static class NewPlace
{
    /// <summary>What makes it so; null where the new plan goes to standard output, and nobody knows where to from there.</summary>
    /// <param name="plan">The old plan; - for standard input, which is taken to stand here.</param>
    /// <param name="output">The new plan; null for beside the old one.</param>
    public static Func<string, string>? From(string plan, string? output)
    {
        if ((output ?? plan) == "-")
        {
            return null;
        }

        var from = FolderOf(plan);
        var to = FolderOf(output ?? plan);
        return path => from == to || Path.IsPathRooted(path) ? path : Path.GetRelativePath(to, Path.Combine(from, path)).Replace('\\', '/');
    }

    private static string FolderOf(string plan) => plan == "-" ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(plan))!;
}
