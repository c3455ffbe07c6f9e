using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>Reads the text of a scalar: its lines, without the blanks around them, each a paragraph.</summary>
/// <param name="source">The file.</param>
/// <param name="report">Where faults go: YML09 of a second line, YML08 of a character that no document can hold.</param>
internal sealed class ScalarReader(SourceText source, DiagnosticList report)
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Whether a scalar is of several lines.</summary>
    public static bool HasBreaks(YamlScalar scalar) => scalar.Value.AsSpan().ContainsAny(LineBreaks);

    /// <summary>The one line of a scalar, the first where it has more, which is a fault; null where it has none.</summary>
    public string? Line(YamlScalar scalar, string name)
    {
        if (OnlyLine(scalar) is { } line)
        {
            return line;
        }

        var lines = Paragraphs(scalar);
        if (lines.Count > 1)
        {
            report.Add(source, scalar.Span, FileFaults.LineBreak.With(name));
        }

        return lines.Count > 0 ? lines[0] : null;
    }

    /// <summary>The lines of a scalar that are not blank.</summary>
    public List<string> Paragraphs(YamlScalar scalar)
    {
        if (OnlyLine(scalar) is { } line)
        {
            return new(1) { line };
        }

        CheckCharacters(scalar.Value, scalar.Span);
        return [.. scalar.Value.Split(LineBreaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Each line of a scalar as one of its own, all at the scalar's place.</summary>
    public List<YamlScalar> Split(YamlScalar scalar) => Paragraphs(scalar).ConvertAll(line => scalar with { Value = line });

    /// <summary>A fault where an escape gave a text a character that no document can hold; those typed raw are reported where they stand.</summary>
    public void CheckCharacters(string text, TextSpan span)
    {
        if (Characters.FirstForbidden(text) is { } offset)
        {
            report.Add(source, span, FileFaults.Character.With(Characters.Name(text[offset])));
        }
    }

    /// <summary>The text of a scalar of one line, as nearly all are; null of any other.</summary>
    private string? OnlyLine(YamlScalar scalar)
    {
        if (HasBreaks(scalar))
        {
            return null;
        }

        CheckCharacters(scalar.Value, scalar.Span);
        return scalar.Value.Trim() is { Length: > 0 } line ? line : null;
    }
}
