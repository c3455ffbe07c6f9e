namespace PlanGen.Layout;

/// <summary>Counts for one document: consecutive at each level, and closed up where a part is absent, since only what is printed asks.</summary>
/// <param name="structure">Whose patterns are used.</param>
/// <param name="isContinuous">Whether the level below a section counts on through the plan; else each section starts it anew.</param>
public sealed class Numbering(Structure structure, bool isContinuous)
{
    private readonly Dictionary<(int Level, string Pattern), int> counts = [];

    /// <summary>The next number at a level, as text; "" at a level that bears none. What lies deeper starts anew.</summary>
    /// <param name="level">From 1.</param>
    /// <param name="series">The series of patterns, as the structure names it.</param>
    public string Next(int level, string series)
    {
        Restart(level);
        var pattern = structure.Pattern(level, series);
        var number = counts.GetValueOrDefault((level, pattern)) + 1;
        counts[(level, pattern)] = number;
        return pattern.Length == 0 ? "" : NumberPattern.Format(pattern, number);
    }

    /// <summary>What the number after the last at a level, and <paramref name="ahead"/> further on, is spoken of as: 第二章.</summary>
    public string Ahead(int level, string series, int ahead)
    {
        var pattern = structure.Pattern(level, series);
        return NumberPattern.Name(pattern, counts.GetValueOrDefault((level, pattern)) + 1 + ahead);
    }

    /// <summary>What lies deeper than a level starts anew: an item of that level begins that is not counted.</summary>
    public void Restart(int level)
    {
        foreach (var key in counts.Keys)
        {
            if (key.Level > level && !(isContinuous && key.Level == 2))
            {
                counts.Remove(key);
            }
        }
    }
}
