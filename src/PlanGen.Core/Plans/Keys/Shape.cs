using System.Collections.Immutable;
using PlanGen.Diagnostics;

namespace PlanGen.Plans.Keys;

/// <summary>One object of the plan format: its name and its fields.</summary>
public sealed class Shape
{
    private readonly Dictionary<string, int> bySpelling;

    /// <summary>A shape called <paramref name="name"/> in messages.</summary>
    /// <param name="name">What one such item is called.</param>
    /// <param name="shortForm">The key of the field that a lone string gives; null where a string will not do.</param>
    /// <param name="fields">The fields, in the usual order.</param>
    public Shape(Phrase name, string? shortForm, params IReadOnlyList<Field> fields)
    {
        Name = name;
        Fields = [.. fields];
        bySpelling = fields.SelectMany((field, index) => field.Spellings.Select(spelling => (spelling, index)))
            .ToDictionary(pair => pair.spelling, pair => pair.index, StringComparer.Ordinal);
        Required = [.. fields.Where(field => field.IsRequired)];
        ShortForm = shortForm is null ? null : fields[bySpelling[shortForm]];
    }

    /// <summary>What one such item is called in messages.</summary>
    public Phrase Name { get; }

    /// <summary>The field a lone string gives; null where a string will not do.</summary>
    public Field? ShortForm { get; }

    /// <summary>The fields, in the usual order.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>The fields that each must have.</summary>
    public ImmutableArray<Field> Required { get; }

    /// <summary>The field spelt so; null where there is none.</summary>
    public Field? Find(string spelling) => IndexOf(spelling) is >= 0 and var index ? Fields[index] : null;

    /// <summary>Where among <see cref="Fields"/> the one spelt so stands; -1 where there is none.</summary>
    public int IndexOf(string spelling) => bySpelling.GetValueOrDefault(spelling, -1);
}
