using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlanGen.Plans.Keys;

namespace PlanGen.Plans.Schema;

/// <summary>Writes what one field may hold. Every value may be null, which counts as not given; every scalar is its source text, whatever its JSON type.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="structures">The structures to offer.</param>
internal sealed class FieldSchema(Utf8JsonWriter json, IReadOnlyList<Word> structures)
{
    private const string Scalar = "\"string\", \"number\", \"boolean\", \"null\"";
    private const string Map = "\"object\", \"null\"";

    /// <summary>The members of the field's schema.</summary>
    public void Write(Field field)
    {
        json.WriteString("title", $"{field.Chinese[0]} · {field.Key}");
        if (field.About is { } about)
        {
            var (chinese, english) = field.IsRequired ? ("（必填）", " (required)") : ("", "");
            json.WriteString("description", $"{about.Chinese}{chinese}\n\n{about.English}{english}");
        }

        WriteValue(field);
        if (field.Example is { } example)
        {
            WriteScalars("examples", [example]);
        }
        else if (field == PlanKeys.Plan.Find("structure"))
        {
            WriteScalars("examples", structures.SelectMany(Spellings));
        }
    }

    private void WriteValue(Field field)
    {
        switch (field.Kind)
        {
            case Kind.Line or Kind.Date:
                WriteType(Scalar);
                break;
            case Kind.Text or Kind.Units or Kind.Ids:
                WriteListOr(Scalar, () => WriteType(Scalar));
                break;
            case Kind.Texts or Kind.Cells:
                WriteListOr(Scalar, WriteText);
                break;
            case Kind.Rows:
                WriteListOr(Scalar, () => WriteListOr(Scalar, WriteText));
                break;
            case Kind.Year:
                WriteType("\"string\", \"integer\", \"null\"");
                json.WriteString("pattern", @"^\s*([0-9]{4})?\s*$");
                json.WriteNumber("minimum", 1000);
                json.WriteNumber("maximum", 9999);
                break;
            case Kind.Choice:
                WriteScalars("enum", field.Words!.SelectMany(Spellings), orNull: true);
                break;
            case Kind.Item when field.Shape!() == PlanKeys.Goals:
                WriteGoals();
                break;
            case Kind.Item:
                WriteItem(field.Shape!());
                break;
            case Kind.Items or Kind.Deadline or Kind.Period:
                WriteItems(field.Shape!());
                break;
            case Kind.Roles:
                WriteMap(WriteText);
                break;
            case Kind.Options:
                WriteMap(() => WriteType(Scalar));
                break;
            case Kind.Lines:
                WriteMapOf(field.Words!, () => WriteType(Scalar));
                json.WriteBoolean("additionalProperties", false);
                break;
            case Kind.PerStructure:
                // Not closed: a structure of the user's own may be meant.
                WriteMapOf(structures, () => WriteItem(field.Shape!()));
                WriteMember("additionalProperties", () => WriteItem(field.Shape!()));
                break;
            default:
                throw new UnreachableException($"no plan holds {field.Kind}");
        }
    }

    private void WriteText() => WriteListOr(Scalar, () => WriteType(Scalar));

    /// <summary>One item: a map, and where it has a short form a scalar or the list of texts that its text may be; a table may be the path of a file.</summary>
    private void WriteItem(Shape shape)
    {
        var isShort = shape.ShortForm is not null || shape == PlanKeys.Table;
        var types = isShort ? "\"object\", " + Scalar : Map;
        if (shape.ShortForm?.Kind == Kind.Text)
        {
            WriteListOr(types, () => WriteType(Scalar));
        }
        else
        {
            WriteType(types);
        }

        WriteKeys("allOf", shape);
    }

    /// <summary>A list of items, or one alone. The keys are asked of objects only and the items of lists only, so that no union is needed to tell them apart.</summary>
    private void WriteItems(Shape shape)
    {
        WriteListOr("\"object\", " + (shape.ShortForm is null ? "\"null\"" : Scalar), () => WriteItem(shape));
        WriteKeys("allOf", shape);
    }

    /// <summary>The goals, a list of goals, one goal, or the text of the one over all.</summary>
    private void WriteGoals()
    {
        WriteListOr("\"object\", " + Scalar, () => WriteItem(PlanKeys.Goal));
        WriteKeys("anyOf", PlanKeys.Goals, PlanKeys.Goal);
    }

    private void WriteKeys(string union, params IEnumerable<Shape> shapes)
    {
        json.WriteStartArray(union);
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            json.WriteString("$ref", PlanSchema.PointerTo(shape));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteListOr(string types, Action writeEntry)
    {
        WriteType(types + ", \"array\"");
        WriteMember("items", writeEntry);
    }

    private void WriteMap(Action writeValue)
    {
        WriteType(Map);
        WriteMember("additionalProperties", writeValue);
    }

    private void WriteMapOf(IReadOnlyList<Word> words, Action writeValue)
    {
        WriteType(Map);
        json.WriteStartObject("properties");
        foreach (var word in words)
        {
            foreach (var spelling in Spellings(word))
            {
                WriteMember(spelling, () =>
                {
                    json.WriteString("title", string.Join(" · ", Spellings(word)));
                    writeValue();
                });
            }
        }

        json.WriteEndObject();
    }

    private void WriteMember(string name, Action writeMembers)
    {
        json.WriteStartObject(name);
        writeMembers();
        json.WriteEndObject();
    }

    private void WriteType(string types)
    {
        json.WritePropertyName("type");
        json.WriteRawValue($"[{types}]");
    }

    /// <summary>Scalars as YAML's JSON types have them: 1 is a number, and a text where it is quoted.</summary>
    private void WriteScalars(string name, IEnumerable<string> scalars, bool orNull = false)
    {
        json.WriteStartArray(name);
        foreach (var scalar in scalars)
        {
            if (int.TryParse(scalar, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                json.WriteNumberValue(number);
            }

            json.WriteStringValue(scalar);
        }

        if (orNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Spellings(Word word) => word.Others.Prepend(word.Id);
}
