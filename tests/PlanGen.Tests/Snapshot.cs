using System.Collections.Concurrent;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace PlanGen.Tests;

/// <summary>
/// Compares a text with what was accepted for it, by Verify's conventions: X.verified.md is what is right, X.received.md what came instead;
/// SNAPSHOT_ACCEPT=1 takes what comes for right. Nothing else knows of these names.
/// </summary>
internal static class Snapshot
{
    private const int Context = 2;
    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1";
    private static readonly ConcurrentDictionary<string, bool> Asked = new();

    /// <summary>Compares with the snapshot of that name, a path below the folder Snapshots.</summary>
    public static void Match(string name, string extension, string text)
    {
        var stem = Path.Combine(Root, "Snapshots", name);
        var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        Asked[Path.GetFullPath(verified)] = true;
        Match(verified, received, File.Exists(verified) ? File.ReadAllText(verified) : null, text, () => File.WriteAllText(verified, text));
    }

    /// <summary>Compares with the text of a committed document, which <paramref name="accept"/> replaces; null for one that is missing.</summary>
    public static void MatchDocument(string path, string? committed, string text, Action accept) =>
        Match(path, path + ".received.txt", committed, text, accept);

    /// <summary>Compares with the text that stands beside a case.</summary>
    public static void MatchBeside(string path, string text) =>
        MatchDocument(path, File.Exists(path) ? File.ReadAllText(path) : null, text, () => File.WriteAllText(path, text));

    /// <summary>The snapshots that no test asked for; to be called when all have.</summary>
    public static IReadOnlyList<string> Dangling() =>
        [.. Directory.EnumerateFiles(Root, "*.verified.*", SearchOption.AllDirectories).Where(file => !Asked.ContainsKey(Path.GetFullPath(file))).Order(StringComparer.Ordinal)];

    private static string Root => Repository.PathOf("tests/PlanGen.Tests");

    private static void Match(string path, string received, string? wanted, string text, Action accept)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        if (wanted != text && !IsAccepting)
        {
            File.WriteAllText(received, text);
            throw new XunitException($"{path} {(wanted is null ? "is missing" : "differs")}; SNAPSHOT_ACCEPT=1 accepts what came:\n{Difference(wanted ?? "", text)}");
        }

        if (wanted != text)
        {
            accept();
        }

        File.Delete(received);
    }

    /// <summary>The lines that differ, with + or -, and a few around them.</summary>
    internal static string Difference(string wanted, string text)
    {
        var lines = InlineDiffBuilder.Diff(wanted, text, ignoreWhiteSpace: false).Lines;
        var isNear = Enumerable.Range(0, lines.Count).Select(i => lines.Skip(i - Context).Take(Context + Math.Min(i, Context) + 1).Any(line => line.Type != ChangeType.Unchanged)).ToList();
        var result = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = lines[i].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            _ = isNear[i] ? result.Append(mark).Append(' ').Append(lines[i].Text).Append('\n') : i > 0 && isNear[i - 1] ? result.Append("…\n") : result;
        }

        return result.ToString();
    }
}
