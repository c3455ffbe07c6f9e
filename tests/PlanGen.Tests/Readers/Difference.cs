using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>Compares what readers found with what documents say, and tells where the first of each differs.</summary>
internal static class Difference
{
    /// <summary>Fails with a line for each document that a reader reads otherwise.</summary>
    public static void None(IEnumerable<(string Name, IReadOnlyList<string> Expected, IReadOnlyList<string> Found)> documents)
    {
        var differences = documents.Select(Find).OfType<string>().ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static string? Find((string Name, IReadOnlyList<string> Expected, IReadOnlyList<string> Found) document)
    {
        var (name, expected, found) = document;
        for (var i = 0; i < Math.Max(expected.Count, found.Count); i++)
        {
            var (wanted, got) = (expected.ElementAtOrDefault(i), found.ElementAtOrDefault(i));
            if (wanted != got)
            {
                return $"{name}, {i + 1}:\n  expected {Show(wanted)}\n  found    {Show(got)}";
            }
        }

        return expected.Count == 0 ? $"{name}: nothing to compare" : null;
    }

    private static string Show(string? line) => line is null ? "nothing" : $"[{line.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}]";
}
