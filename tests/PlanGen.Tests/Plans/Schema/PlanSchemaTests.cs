using System.Text;
using System.Text.Json.Nodes;
using PlanGen.Layout;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Schema;
using Xunit;

namespace PlanGen.Tests.Plans.Schema;

/// <summary>The schema as a value: the key table, whole.</summary>
public sealed class PlanSchemaTests
{
    private static readonly byte[] Bytes = PlanSchema.Write([.. StructureCatalog.BuiltIn.Select(structure => structure.Word)]);
    private static readonly JsonNode Schema = JsonNode.Parse(Bytes)!;

    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, PlanKeys.All.Count)];

    [Fact]
    public void The_published_schema_is_the_one_written()
    {
        var path = Repository.PathOf("samples/plan.schema.json");
        Snapshot.MatchDocument(path, File.Exists(path) ? File.ReadAllText(path) : null, Encoding.UTF8.GetString(Bytes), () => File.WriteAllBytes(path, Bytes));
    }

    [Fact]
    public void Its_id_names_the_version_of_the_format() => Assert.Equal("urn:plangen:plan:1", Schema["$id"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_spelling_of_every_field_is_in_it_with_a_description_in_both_languages(int index)
    {
        var shape = PlanKeys.All[index];
        var keys = KeysOf(shape);
        Assert.Equal(shape.Fields.SelectMany(field => field.Spellings), keys.Select(pair => pair.Key));
        foreach (var field in shape.Fields)
        {
            Assert.True(field.About is { Chinese.Length: > 0, English.Length: > 0 }, $"{shape.Name.English} {field.Key} has no description");
            Assert.All(field.Spellings, spelling =>
            {
                var description = Resolve(keys[spelling]!)["description"]!.GetValue<string>();
                Assert.Contains(field.About.Chinese, description, StringComparison.Ordinal);
                Assert.Contains(field.About.English, description, StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_word_of_a_closed_set_is_in_it(int index)
    {
        var shape = PlanKeys.All[index];
        foreach (var field in shape.Fields.Where(field => field.Words is not null))
        {
            var value = KeysOf(shape)[field.Key]!;
            var words = field.Kind == Kind.Choice
                ? value["enum"]!.AsArray().Select(word => word?.ToString()).OfType<string>()
                : value["properties"]!.AsObject().Select(pair => pair.Key);
            Assert.Equal(field.Words!.SelectMany(word => word.Others.Prepend(word.Id)), words.Distinct());
        }
    }

    private static JsonObject KeysOf(Shape shape) => Resolve(PlanSchema.PointerTo(shape))["properties"]!.AsObject();

    private static JsonNode Resolve(JsonNode node) => node["$ref"] is { } pointer ? Resolve(pointer.GetValue<string>()) : node;

    private static JsonNode Resolve(string pointer) => pointer.Split('/')[1..].Aggregate(Schema, (node, name) => node[name]!);
}
