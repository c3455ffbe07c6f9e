using PlanGen.Plans;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>A unit that a plan names in a field made for units.</summary>
/// <param name="Owner">The task, measure or document frame that names it.</param>
/// <param name="Key">The field: lead, support, roles, recipients or copies.</param>
/// <param name="Name">The name as typed.</param>
/// <param name="Offset">Where in the scalar's value it begins.</param>
/// <param name="Places">The scalar it stands in.</param>
public sealed record UnitUse(Item Owner, string Key, string Name, int Offset, ScalarOffsets Places)
{
    private static readonly string[] DutyKeys = ["lead", "support", "roles"];
    private static readonly string[] FrameKeys = ["recipients", "copies"];

    /// <summary>The unit's own characters; the whole scalar where escapes hide them.</summary>
    public TextSpan Span => SpanOf(0, Name.Length);

    /// <summary>The characters of a part of the name; the whole scalar where escapes hide them.</summary>
    public TextSpan SpanOf(int start, int length) => Places.Find(Offset + start, length) ?? Places.Scalar.Span;

    /// <summary>The characters of a part of the name, fit to be replaced; null where escapes lie in it.</summary>
    public TextSpan? EditableSpanOf(int start, int length) =>
        Places.Find(Offset + start, length) is { } span && Places.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(Name.AsSpan(start, length)) ? span : null;

    /// <summary>The units of a plan's tasks, measures, phases, sections and document frame.</summary>
    internal static IReadOnlyList<UnitUse> AllOf(CheckedPlan plan) =>
    [
        .. plan.Duties.SelectMany(duty => DutyKeys.SelectMany(key => Of(duty.Item, key, plan.Source))),
        .. plan.Plan.Root.Child("document") is { } document ? FrameKeys.SelectMany(key => Of(document, key, plan.Source)) : [],
    ];

    /// <summary>The units of one field, in the order of the file.</summary>
    internal static IEnumerable<UnitUse> Of(Item owner, string key, SourceText source) => owner.EntryOf(key)?.Value is { } node
        ? Scalars(node).Where(scalar => !scalar.IsEmpty).SelectMany(scalar =>
        {
            var places = new ScalarOffsets(source, scalar);
            return UnitNames.Ranges(scalar.Value).Select(range => new UnitUse(owner, key, scalar.Value[range], range.Start.Value, places));
        })
        : [];

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };
}
