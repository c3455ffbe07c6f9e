namespace PlanGen.Tests;

/// <summary>The working copy the tests run in, where cases and samples are files.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    /// <summary>The folders of the samples, by name.</summary>
    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateDirectories(PathOf("samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>A file or folder, by its path from the root, with /.</summary>
    public static string PathOf(string path) => Path.Combine(LazyRoot.Value, path);

    /// <summary>A file of a sample.</summary>
    public static string Sample(string name, string file) => PathOf($"samples/{name}/{file}");

    private static string FindRoot()
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
