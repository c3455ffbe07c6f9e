namespace PlanGen.Layout;

/// <summary>Counts for one document: consecutive at each level, and closed up where a part is absent, since only what is printed asks.</summary>
/// <param name="structure">Whose patterns are used.</param>
/// <param name="isContinuous">Whether the level below a section counts on through the plan; else each section starts it anew.</param>
public sealed class Numbering(Structure structure, bool isContinuous)
{
    private readonly List<(int Level, string Pattern, int Count)> counts = []; // never many: one or two a level

    /// <summary>The next number at a level, as text; "" at a level that bears none. What lies deeper starts anew.</summary>
    /// <param name="level">From 1.</param>
    /// <param name="series">The series of patterns, as the structure names it.</param>
    public string Next(int level, string series)
    {
        Restart(level);
        var pattern = structure.Pattern(level, series);
        var at = Find(level, pattern);
        var number = at < 0 ? 1 : counts[at].Count + 1;
        if (at < 0)
        {
            counts.Add((level, pattern, number));
        }
        else
        {
            counts[at] = (level, pattern, number);
        }

        return pattern.Length == 0 ? "" : NumberPattern.Format(pattern, number);
    }

    /// <summary>What the number after the last at a level, and <paramref name="ahead"/> further on, is spoken of as: 第二章.</summary>
    public string Ahead(int level, string series, int ahead)
    {
        var pattern = structure.Pattern(level, series);
        var at = Find(level, pattern);
        return NumberPattern.Name(pattern, (at < 0 ? 0 : counts[at].Count) + 1 + ahead);
    }

    /// <summary>What lies deeper than a level starts anew: an item of that level begins that is not counted.</summary>
    public void Restart(int level)
    {
        for (var i = counts.Count - 1; i >= 0; i--)
        {
            if (counts[i].Level > level && !(isContinuous && counts[i].Level == 2))
            {
                counts.RemoveAt(i);
            }
        }
    }

    private int Find(int level, string pattern)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Level == level && counts[i].Pattern == pattern)
            {
                return i;
            }
        }

        return -1;
    }
}
