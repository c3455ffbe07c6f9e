using PlanGen.Layout;
using PlanGen.Plans.Keys;

namespace PlanGen.Tests.Properties;

/// <summary>
/// A valid plan made by the key table from one number, so that a new field is tried of itself: every field is sometimes given, every text
/// is naughty. The YAML is one flow mapping of double-quoted scalars, which carries any character.
/// </summary>
internal sealed class RandomPlan
{
    private readonly Random random;
    private readonly List<Given> given = [];
    private readonly List<string> principles = [];
    private readonly int density;
    private int count;

    public RandomPlan(int seed)
    {
        random = new(seed);
        density = random.Next(15, 95);
        Yaml = Item(PlanKeys.Plan);
        IsContinuous = random.Next(3) == 0;
        if (IsContinuous)
        {
            Yaml = Yaml[..^1] + ", structures: {" + string.Join(", ", StructureCatalog.BuiltIn.Select(structure => structure.Id + ": {numbering: continuous}")) + "}}";
        }
    }

    /// <summary>The file.</summary>
    public string Yaml { get; }

    /// <summary>Whether the second level counts on through the plan.</summary>
    public bool IsContinuous { get; }

    /// <summary>The texts that every document must show.</summary>
    public IReadOnlyList<Given> Texts => given;

    private string Item(Shape shape)
    {
        var fields = shape.Fields.Where(field => field.IsRequired || random.Next(100) < density).ToList();
        if (!fields.Any(field => IsPrinted(shape, field)))
        {
            fields.Add(shape.ShortForm ?? shape.Fields.First(field => IsPrinted(shape, field)));
        }

        var entries = fields.Distinct().Where(field => Value(shape, field) is not null)
            .Select(field => (Key: Pick([.. field.Spellings]), Value: Value(shape, field)!())).ToList();
        return "{" + string.Join(", ", entries.Select(entry => NaughtyText.Quote(entry.Key) + ": " + entry.Value)) + "}";
    }

    /// <summary>Makes a field's value; null for what the plan does not print, or what must fit other parts of it.</summary>
    private Func<string>? Value(Shape shape, Field field) => field.Kind switch
    {
        _ when field.Key == "id" => () => Id(shape),
        _ when field.Key == "principle" && principles.Count > 0 => () => NaughtyText.Quote(string.Join('、', principles.OrderBy(_ => random.Next()).Take(random.Next(1, 4)))),
        _ when field.Key == "after" => () => NaughtyText.Quote(Pick(field.Words!).Id),
        _ when !IsPrinted(shape, field) => null,
        Kind.Line or Kind.Date => () => Text(shape, field),
        Kind.Text or Kind.Units => () => Some(() => Text(shape, field)),
        Kind.Texts => () => Some(() => random.Next(4) == 0 ? Some(() => Text(shape, field)) : Text(shape, field)),
        Kind.Cells => () => Cells(shape, field),
        Kind.Choice => () => Word(field),
        Kind.Deadline or Kind.Period or Kind.Items => () => Some(() => Item(field.Shape!())),
        Kind.Item => () => Item(field.Shape!()),
        Kind.Roles => () => "{" + string.Join(", ", Enumerable.Range(0, random.Next(1, 3)).Select(_ => $"{Text(shape, field)}: {Some(() => Text(shape, field))}")) + "}",
        Kind.Rows => () => "[" + string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Cells(shape, field))) + "]",
        _ => throw new System.Diagnostics.UnreachableException(field.Kind.ToString()),
    };

    private static bool IsPrinted(Shape shape, Field field) => field.Key is not ("id" or "plangen" or "structure" or "year" or "units" or "structures" or "after" or "principle")
        && !(shape == PlanKeys.Task && field.Key == "goals") && !(shape == PlanKeys.Plan && field.Key == "organization");

    private string Cells(Shape shape, Field field) =>
        "[" + string.Join(", ", Enumerable.Range(0, random.Next(0, 5)).Select(_ => random.Next(5) == 0 ? "\"\"" : Text(shape, field))) + "]";

    private string Id(Shape shape)
    {
        var id = $"编号 {++count}";
        if (shape == PlanKeys.Principle)
        {
            principles.Add(id);
        }

        return NaughtyText.Quote(id);
    }

    private string Word(Field field)
    {
        var word = Pick([.. field.Words!.Select(word => word.Id)]);
        given.Add(new(word, false));
        return NaughtyText.Quote(word);
    }

    private string Text(Shape shape, Field field)
    {
        var isKey = field.Kind == Kind.Roles;
        var text = NaughtyText.Of(random, ++count, isLong: !isKey && random.Next(400) == 0);
        if (field.Kind is Kind.Units or Kind.Roles)
        {
            text = text.Replace('、', '和');
        }

        // A period goes in before the mark a phase's name ends in; a tail drops a closing 。 before ）.
        given.Add(new(text, shape == PlanKeys.Phase || shape == PlanKeys.Milestone || PlanKeys.Measure.Find(field.Key) is { Kind: not Kind.Line }));
        return NaughtyText.Quote(text);
    }

    private string Some(Func<string> make)
    {
        var values = Enumerable.Range(0, random.Next(3) == 0 ? random.Next(1, 4) : 1).Select(_ => make()).ToList();
        return values.Count == 1 ? values[0] : "[" + string.Join(", ", values) + "]";
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}

/// <summary>A text of the plan.</summary>
/// <param name="Text">As typed.</param>
/// <param name="MayLoseMark">Whether it may stand where a last mark gives way.</param>
internal sealed record Given(string Text, bool MayLoseMark)
{
    /// <summary>As it may be printed.</summary>
    public IEnumerable<string> Forms => MayLoseMark && "。：；！？.:;!?".Contains(Text[^1], StringComparison.Ordinal) ? [Text, Text[..^1]] : [Text];
}
