using System.Globalization;
using System.Text;

namespace PlanGen.Layout;

/// <summary>Names by which a task is found in the document: "task_" and its id in characters that Word allows in a bookmark, at most 40.</summary>
public static class Bookmark
{
    private const int MaxLength = 40;

    /// <summary>The name for a task id; ids that differ give names that differ.</summary>
    public static string Of(string taskId)
    {
        var name = new StringBuilder("task_", MaxLength);
        var isExact = true;
        foreach (var c in taskId)
        {
            var isLegal = c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '一' and <= '鿿');
            name.Append(isLegal ? c : '_');
            isExact &= isLegal || c == '-';
        }

        return isExact && name.Length <= MaxLength ? name.ToString() : name.ToString(0, Math.Min(name.Length, MaxLength - 9)) + "_" + Hash(taskId);
    }

    /// <summary>FNV-1a, 32 bits: the same everywhere, which string.GetHashCode is not.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619;
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
