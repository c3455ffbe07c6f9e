namespace PlanGen.Tests;

/// <summary>The samples as files.</summary>
internal static class Samples
{
    /// <summary>The folders of the samples, by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Repository.PathOf("samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>A file of a sample.</summary>
    public static string PathOf(string name, string file) => Repository.PathOf($"samples/{name}/{file}");
}
