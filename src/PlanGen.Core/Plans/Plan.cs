using System.Text.RegularExpressions;

namespace PlanGen.Plans;

/// <summary>One annual work plan as it was read.</summary>
/// <param name="Root">Everything that was given, with its places.</param>
public sealed partial record Plan(Item Root)
{
    /// <summary>The plan's title; "" where it was missing, which is a fault.</summary>
    public string Title => Root.Line("title") ?? "";

    /// <summary>The body whose plan it is, or that issues it; null where neither is given.</summary>
    public string? Issuer => Root.Child("document")?.Line("issuer") ?? Root.Line("organization");

    /// <summary>The plan year: <c>year</c>, else the year that the title names; null where neither says.</summary>
    public int? Year => (Root.Line("year") ?? YearInTitle().Match(Title).Groups["year"].Value) is { Length: 4 } year
        ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>The structure the plan asks for, by id or Chinese name; null where it asks for none.</summary>
    public string? Structure => Root.Line("structure");

    /// <summary>The tasks.</summary>
    public IReadOnlyList<Item> Tasks => Root.Items("tasks");

    /// <summary>The principles.</summary>
    public IReadOnlyList<Item> Principles => Root.Items("principles");

    /// <summary>The single goals.</summary>
    public IReadOnlyList<Item> Goals => Root.Child("goals")?.Items("items") ?? [];

    /// <summary>What the plan sets of a structure; null where it sets nothing.</summary>
    public Item? SettingsOf(string structureId) => Root.Map<Item>("structures").GetValueOrDefault(structureId);

    [GeneratedRegex("(?<year>[0-9]{4})年")]
    private static partial Regex YearInTitle();
}
