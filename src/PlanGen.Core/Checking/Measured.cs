namespace PlanGen.Checking;

/// <summary>The texts on which the rules on wording were measured, every finding judged by hand.</summary>
internal static class Measured
{
    /// <summary>On all texts.</summary>
    public static FalseAlarms OnAll(int count) => new(count, 483_438,
        new("五份依法行政计划，LibreOffice、GIMP、Debian 的中文手册", "five work plans and the Chinese handbooks of LibreOffice, GIMP and Debian"));

    /// <summary>On the plans alone: handbooks of software set brackets, blanks and quotes by habits of their own, and repeat themselves on purpose.</summary>
    public static FalseAlarms OnPlans(int count) => new(count, 12_331, new("五份依法行政计划", "five work plans"));
}
