namespace PlanGen.Tests;

/// <summary>Where things stand in the repository.</summary>
internal static class TestFolders
{
    /// <summary>The folder that holds the solution, found upwards from the tests' own.</summary>
    public static string Repository { get; } = Find();

    /// <summary>The folders of the samples, by name.</summary>
    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Repository, "samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>A file of a sample.</summary>
    public static string Sample(string name, string file) => Path.Combine(Repository, "samples", name, file);

    private static string Find()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "PlanGen.sln")))
            {
                return at;
            }
        }

        throw new DirectoryNotFoundException("PlanGen.sln");
    }
}
