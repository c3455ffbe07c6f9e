using PlanGen.Diagnostics;

namespace PlanGen.Plans.Keys;

/// <summary>One object of the plan format: its name and its fields.</summary>
public sealed class Shape
{
    private readonly Dictionary<string, Field> bySpelling;

    /// <summary>A shape called <paramref name="name"/> in messages.</summary>
    /// <param name="name">What one such item is called.</param>
    /// <param name="shortForm">The key of the field that a lone string gives; null where a string will not do.</param>
    /// <param name="fields">The fields, in the usual order.</param>
    public Shape(Phrase name, string? shortForm, params IReadOnlyList<Field> fields)
    {
        Name = name;
        Fields = fields;
        bySpelling = fields.SelectMany(field => field.Spellings, (field, spelling) => (field, spelling))
            .ToDictionary(pair => pair.spelling, pair => pair.field, StringComparer.Ordinal);
        ShortForm = shortForm is null ? null : bySpelling[shortForm];
    }

    /// <summary>What one such item is called in messages.</summary>
    public Phrase Name { get; }

    /// <summary>The field a lone string gives; null where a string will not do.</summary>
    public Field? ShortForm { get; }

    /// <summary>The fields, in the usual order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The field spelt so; null where there is none.</summary>
    public Field? Find(string spelling) => bySpelling.GetValueOrDefault(spelling);
}
