namespace PlanGen.Writing;

/// <summary>
/// The ranks 1 to 6 of headings in formats that know one outline: the first title has 1. Under a covering notice the plan's own title
/// is the second, and all below it move down by one.
/// </summary>
internal sealed class HeadingRanks
{
    private const int Lowest = 6;
    private int titles;

    /// <summary>To be asked once for each title, in order.</summary>
    public int OfTitle() => Math.Min(++titles, Lowest);

    /// <summary>The rank of a heading of <paramref name="level"/>, from 1.</summary>
    public int OfLevel(int level) => Math.Min(Math.Max(titles, 1) + level, Lowest);
}
