using System.Text.Encodings.Web;
using System.Text.Json;
using PlanGen.Plans.Keys;

namespace PlanGen.Plans.Schema;

/// <summary>
/// The JSON Schema (draft-07) of the plan format, written from the key table: what editors complete and check a plan by. It knows the types, keys
/// and closed sets of words (YML02 and YML03); what takes the text itself or other files to tell, only <c>check</c> finds.
/// </summary>
public static class PlanSchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The identifier of the schema, which names the version of the format.</summary>
    public static string Id { get; } = $"urn:plangen:plan:{PlanKeys.Plan.Find("plangen")!.Words![^1].Id}";

    /// <summary>The schema as UTF-8, the same bytes on every run.</summary>
    /// <param name="structures">The structures to offer; a plan may name others, which may be its reader's own.</param>
    public static byte[] Write(IReadOnlyList<Word> structures)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("$id", Id);
            json.WriteString("type", "object");
            WriteShape(PlanKeys.Plan, structures, json);
            json.WriteStartObject("definitions");
            foreach (var shape in PlanKeys.All.Where(shape => shape != PlanKeys.Plan))
            {
                json.WriteStartObject(NameOf(shape));
                WriteShape(shape, structures, json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Where the keys of a shape stand in the schema.</summary>
    internal static string PointerTo(Shape shape) => shape == PlanKeys.Plan ? "#" : $"#/definitions/{NameOf(shape)}";

    /// <summary>The English name without its article.</summary>
    private static string NameOf(Shape shape) => string.Join('-', shape.Name.English.Split(' ')[1..]);

    /// <summary>The keys of a shape: of each field the English spelling in full, the Chinese ones by reference to it.</summary>
    private static void WriteShape(Shape shape, IReadOnlyList<Word> structures, Utf8JsonWriter json)
    {
        json.WriteString("title", $"{shape.Name.Chinese} · {shape.Name.English}");
        json.WriteStartObject("properties");
        foreach (var field in shape.Fields)
        {
            json.WriteStartObject(field.Key);
            new FieldSchema(json, structures).Write(field);
            json.WriteEndObject();
            foreach (var spelling in field.Chinese)
            {
                json.WriteStartObject(spelling);
                json.WriteString("$ref", $"{PointerTo(shape)}/properties/{field.Key}");
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }
}
