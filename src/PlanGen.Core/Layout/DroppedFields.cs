using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>What a plan gives and a structure does not show, found by laying the plan out once more with marks in its texts.</summary>
internal static class DroppedFields
{
    /// <summary>Whether a structure is to be asked: those built in drop nothing, which tests see to.</summary>
    public static bool MayBeIn(Structure structure) => !StructureCatalog.BuiltIn.Contains(structure);

    /// <summary>Each (TPL03) at its key, by position. Of a field of which nothing is shown the fields within are not named one by one.</summary>
    public static IReadOnlyList<Diagnostic> Find(Plan plan, SourceText source, Structure structure)
    {
        var marked = new MarkedPlan(plan);
        var found = new List<Diagnostic>();
        if (LayoutEngine.LayOut(marked.Plan, structure, new()) is { Markdown: { } markdown })
        {
            var shown = MarkedPlan.TextsIn(markdown);
            marked.Fields.ForEach(field => Look(field, default));

            void Look(GivenField field, TextSpan above)
            {
                var span = SpanOf(field, above);
                var isLost = field.ExtentIn(shown) == Extent.None;
                if (isLost || !field.Texts.Concat(field.Roles).All(shown.Contains))
                {
                    var kind = isLost ? TemplateFaults.Dropped : TemplateFaults.PartlyDropped;
                    found.Add(new(source, span, kind.With(structure.Id, NameOf(field.Item), new Phrase(field.Field.Chinese[0], field.Field.Key))));
                }

                if (!isLost)
                {
                    field.Inner.ForEach(inner => Look(inner, span));
                }
            }
        }

        return [.. found.OrderBy(one => one.Span.Start)];
    }

    /// <summary>The field's key; of a short form the item, and of what another file gave the field that names the file.</summary>
    private static TextSpan SpanOf(GivenField field, TextSpan above) =>
        field.Item.EntryOf(field.Field.Key)?.Key.Span ?? (field.Item.Node is null ? above : field.Item.Start);

    private static Message NameOf(Item item)
    {
        var name = item.Shape == Plans.Keys.PlanKeys.Plan ? null : item.Line("name") ?? item.Line("title") ?? item.Line("id");
        return name is null ? new Phrase("{0}", "{0}").With(item.Shape.Name) : new Phrase("{0}“{1}”", "{0} ({1})").With(item.Shape.Name, name);
    }
}
