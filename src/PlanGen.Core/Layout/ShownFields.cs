using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Layout;

/// <summary>A field, by the fields that lead to it from the plan's root, and how much of it a structure shows.</summary>
/// <param name="Path">The field last.</param>
/// <param name="Extent">How much.</param>
public sealed record ShownField(IReadOnlyList<Field> Path, Extent Extent);

/// <summary>Which fields a structure shows, as its template does it: plans that give every field, with and without a frame, are laid out.</summary>
public static class ShownFields
{
    private const string Text = "文字";

    /// <summary>Every field of the plan format that is text, in the order of the key table; empty, and a fault in <paramref name="report"/>, where the template fails.</summary>
    public static IReadOnlyList<ShownField> Of(Structure structure, DiagnosticList report)
    {
        var seen = new OrderedDictionary<string, ShownField>();
        foreach (var hasFrame in new[] { false, true })
        {
            var marked = new MarkedPlan(new(Full(PlanKeys.Plan, hasFrame)));
            if (LayoutEngine.LayOut(marked.Plan, structure, report) is not { Markdown: { } markdown })
            {
                return [];
            }

            var shown = MarkedPlan.TextsIn(markdown);
            marked.Fields.ForEach(field => Count(field, []));

            void Count(GivenField field, IReadOnlyList<Field> above)
            {
                IReadOnlyList<Field> path = [.. above, field.Field];
                if (field.Texts.Count > 0)
                {
                    var key = string.Join('.', path.Select(one => one.Key));
                    var extent = field.ExtentIn(shown)!.Value;
                    seen[key] = new(path, seen.TryGetValue(key, out var before) && before.Extent != extent ? Extent.Part : extent);
                }

                field.Inner.ForEach(inner => Count(inner, path));
            }
        }

        return [.. seen.Values];
    }

    /// <summary>An item in which every field is given, lists with two entries.</summary>
    private static Item Full(Shape shape, bool hasFrame)
    {
        var item = new Item(shape, null);
        foreach (var field in shape.Fields.Where(field => GivenField.IsText(item, field) && (hasFrame || field.Key != "document")))
        {
            item.Set(field.Key, Value(field));
        }

        return item;
    }

    private static object Value(Field field)
    {
        string[] lines = [Text, Text];
        return field.Kind switch
        {
            Kind.Line or Kind.Date => Text,
            Kind.Choice => field.Words![0].Id,
            Kind.Text or Kind.Units => lines,
            Kind.Texts or Kind.Cells => new[] { lines, lines },
            Kind.Rows => new[] { new[] { lines, lines } },
            Kind.Roles => new Dictionary<string, List<string>> { [Text] = [.. lines] },
            Kind.Item => Full(field.Shape!(), hasFrame: true),
            Kind.Items or Kind.Deadline or Kind.Period => new[] { Full(field.Shape!(), hasFrame: true), Full(field.Shape!(), hasFrame: true) },
            _ => throw new System.Diagnostics.UnreachableException(field.Kind.ToString()),
        };
    }
}
