namespace PlanGen.Tests;

/// <summary>The working copy the tests run in, where cases and samples are files.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    /// <summary>A file or folder, by its path from the root, with /.</summary>
    public static string PathOf(string path) => Path.Combine(LazyRoot.Value, path);

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
