using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Layout;

/// <summary>A field that a plan gives, with the texts in it by number, and the fields of the items in it.</summary>
/// <param name="Item">Whose field it is.</param>
/// <param name="Field">Which.</param>
internal sealed record GivenField(Item Item, Field Field)
{
    /// <summary>The numbers of its own texts, as <see cref="MarkedPlan"/> counts them; those of a deadline are its milestones' too.</summary>
    public List<int> Texts { get; } = [];

    /// <summary>The numbers of the names of its roles, which are those of the same role elsewhere.</summary>
    public List<int> Roles { get; } = [];

    /// <summary>The fields of its items.</summary>
    public List<GivenField> Inner { get; } = [];

    /// <summary>How much of it stands among the texts <paramref name="shown"/>; null for a field that holds nothing but empty cells.</summary>
    public Extent? ExtentIn(IReadOnlySet<int> shown)
    {
        var inner = Inner.Select(one => one.ExtentIn(shown)).ToList();
        var hasSome = Texts.Exists(shown.Contains) || inner.Exists(one => one > Extent.None);
        var hasAll = Texts.Concat(Roles).All(shown.Contains) && inner.TrueForAll(one => one is null or Extent.All);
        return Texts.Count == 0 && inner.TrueForAll(one => one is null) ? null : hasAll ? Extent.All : hasSome ? Extent.Part : Extent.None;
    }

    /// <summary>Whether a field is text of the document: ids, settings and the unit directory are not, nor is the organization where an issuer stands in its place.</summary>
    public static bool IsText(Item item, Field field) =>
        field.Kind is not (Kind.Ids or Kind.Year or Kind.Options or Kind.PerStructure)
        && field.Key is not ("id" or "plangen" or "structure" or "after" or "units")
        && !(field.Key == "organization" && item.Child("document")?.Has("issuer") == true);
}
