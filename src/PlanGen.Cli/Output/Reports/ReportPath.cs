namespace PlanGen.Cli.Output.Reports;

/// <summary>How forms that programs read spell a file.</summary>
internal static class ReportPath
{
    /// <summary>The path as it was named, with /.</summary>
    public static string Of(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    /// <summary>The path from the working directory where it is below that, as services need it that show findings in a repository.</summary>
    public static string InRepository(string path)
    {
        var relative = Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path;
        return Of(relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.StartsWith("./", StringComparison.Ordinal) ? relative[2..] : relative);
    }

    /// <summary>The path as a URI reference (RFC 3986): relative, or with a scheme where it is outside the working directory.</summary>
    public static string AsUri(string path)
    {
        var shown = InRepository(path);
        var escaped = string.Join('/', shown.Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(shown) ? $"file://{(escaped.StartsWith('/') ? "" : "/")}{escaped}" : escaped;
    }
}
