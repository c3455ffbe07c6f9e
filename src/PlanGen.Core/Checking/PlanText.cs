using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>One paragraph of a plan's text, or one line, with its place in the file.</summary>
/// <param name="Owner">The item it belongs to.</param>
/// <param name="Field">The field it was given for.</param>
/// <param name="Offset">Where in the scalar's value it begins.</param>
/// <param name="Text">The paragraph, trimmed.</param>
/// <param name="Places">Where the characters of the scalar stand in the file.</param>
public sealed record PlanText(Item Owner, Field Field, int Offset, string Text, ScalarOffsets Places)
{
    private List<TextSpan>? titles;

    /// <summary>The scalar it stands in.</summary>
    public YamlScalar Scalar => Places.Scalar;

    /// <summary>The file.</summary>
    public SourceText Source => Places.Source;

    /// <summary>Where a part of the paragraph stands in the file; the whole scalar where escapes hide it.</summary>
    public TextSpan SpanOf(int start, int length) => Places.Find(Offset + start, length) ?? Scalar.Span;

    /// <summary>Where a part of the paragraph stands, fit to be replaced; null where escapes or line breaks lie in it.</summary>
    public TextSpan? EditableSpanOf(int start, int length) =>
        Places.Find(Offset + start, length) is { } span && span.Length == length
            && Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(Text.AsSpan(start, length))
            ? span
            : null;

    /// <summary>Whether a character stands in 《》: such a name is quoted as it is.</summary>
    internal bool IsInTitle(int at)
    {
        titles ??= TitleMarks.Find(Text);
        var low = 0;
        var high = titles.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = titles[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < titles.Count && titles[low].Start <= at;
    }
}
