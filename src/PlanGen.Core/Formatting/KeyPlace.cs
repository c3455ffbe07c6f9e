using PlanGen.Layout;
using PlanGen.Plans.Keys;

namespace PlanGen.Formatting;

/// <summary>What the keys of a mapping mean at one place of a plan.</summary>
/// <param name="Shape">The shape whose fields they name; null where they are words.</param>
/// <param name="Words">The words they are; null where they are fields.</param>
/// <param name="Structure">The structure that is being set; null elsewhere.</param>
internal sealed record KeyPlace(Shape? Shape, IReadOnlyList<Word>? Words, Structure? Structure = null)
{
    /// <summary>The plan's root.</summary>
    public static readonly KeyPlace Plan = new(PlanKeys.Plan, null);

    /// <summary>The place as it is for what stands there: a list, or a mapping with a goal's keys, under goals is of goals.</summary>
    public KeyPlace For(SyntaxCollection collection) => Shape == PlanKeys.Goals
        && (!collection.IsMap || (!collection.Parts.Exists(part => Shape.Find(part.Name) is not null) && collection.Parts.Exists(part => PlanKeys.Goal.Find(part.Name) is not null)))
            ? new(PlanKeys.Goal, null)
            : this;

    /// <summary>The spellings of a key here and its place in the usual order; null where it is a word of the plan's own.</summary>
    public (int Order, string English, string Chinese)? Find(string key)
    {
        if (Shape?.Find(key) is { } field)
        {
            return (Shape.Fields.TakeWhile(one => one != field).Count(), field.Key, field.Chinese[0]);
        }

        return Words?.FirstOrDefault(word => word.Is(key)) is { } found ? (0, found.Id, found.Others is [var chinese, ..] ? chinese : found.Id) : null;
    }

    /// <summary>The place of what a key holds; null where its keys are the plan's own words, or it has none.</summary>
    public KeyPlace? Below(string key, IReadOnlyList<Structure> available) => Shape?.Find(key) switch
    {
        { Kind: Kind.Lines } field => new(null, WordsOf(field)),
        { Kind: Kind.PerStructure } => new(null, [.. available.Select(structure => structure.Word)]),
        { Shape: { } shape } => new(shape(), null),
        null when Words is not null && available.FirstOrDefault(structure => structure.Word.Is(key)) is { } structure => new(PlanKeys.StructureSettings, null, structure),
        _ => null,
    };

    /// <summary>总体要求 means guidance, and overview nothing, in a structure without an overview: there both stay as typed.</summary>
    private IReadOnlyList<Word> WordsOf(Field field) =>
        [.. field.Words!.Where(word => word.Id != "overview" || Structure!.Titles.ContainsKey("overview"))];
}
