namespace PlanGen.Plans.Keys;

/// <summary>Finds the word a misspelt one was meant to be.</summary>
public static class Spelling
{
    /// <summary>The nearest of <paramref name="known"/> by edit distance, where at most half of the word differs; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(pair => pair.distance <= Math.Max(1, Math.Max(word.Length, pair.candidate.Length) / 2) && pair.distance < Math.Max(word.Length, pair.candidate.Length))
        .OrderBy(pair => pair.distance)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    /// <summary>Damerau's distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 10)
        {
            return int.MaxValue;
        }

        var cost = new int[a.Length + 1][];
        for (var i = 0; i <= a.Length; i++)
        {
            cost[i] = new int[b.Length + 1];
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i][j] = i + j;
                    continue;
                }

                var replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i][j] = Math.Min(replaced, Math.Min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i][j] = Math.Min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }

        return cost[a.Length][b.Length];
    }
}
