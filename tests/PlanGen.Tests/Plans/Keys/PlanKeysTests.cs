using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Plans.Keys;

/// <summary>Every line of the key table, in every spelling.</summary>
public sealed class PlanKeysTests
{
    public static TheoryData<int, string> Spellings
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < PlanKeys.All.Count; i++)
            {
                foreach (var spelling in PlanKeys.All[i].Fields.SelectMany(one => one.Spellings))
                {
                    data.Add(i, spelling);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_of_a_key_gives_the_same_field(int shape, string spelling)
    {
        var field = PlanKeys.All[shape].Fields.Single(field => field.Spellings.Contains(spelling));
        var report = new DiagnosticList();

        var item = PlanReader.ReadRoot(
            PlanKeys.All[shape], new("plan.yaml", $"{spelling}: {Value(field)}\n"), [new("classic", "传统四段式")], _ => throw new IOException(), report);

        Assert.DoesNotContain(report.Sorted(), found => found.Fault.Id != "YML07");
        Assert.Equal([field.Key], item!.Given);
    }

    [Fact]
    public void The_full_sample_reads_the_same_in_both_languages()
    {
        var (chinese, english) = (ReadSample("plan.yaml"), ReadSample("plan.en.yaml"));

        Assert.Equal(Describe(chinese), Describe(english));
    }

    private static Item ReadSample(string name)
    {
        var report = new DiagnosticList();
        var folder = Repository.PathOf("samples/full");
        var source = new SourceText(name, File.ReadAllText(Path.Combine(folder, name)));
        var structures = StructureCatalog.BuiltIn.Select(structure => structure.Word).ToList();
        var plan = PlanReader.Read(source, structures, path => File.ReadAllBytes(Path.Combine(folder, path)), report);
        Assert.Empty(report.Sorted());
        return plan!.Root;
    }

    private static string Value(Field field) => field.Kind switch
    {
        Kind.Year => "2027",
        Kind.Choice => field.Words![0].Id,
        Kind.Roles => "{指导单位: 省厅}",
        Kind.Options => "{版式: 表格}",
        Kind.Lines => $"{{{field.Words![0].Id}: 甲}}",
        Kind.PerStructure => "{classic: {numbering: restart}}",
        Kind.Item when field.Key == "table" => "{columns: [甲]}",
        Kind.Item when field.Key == "document" => "{issuer: 甲}",
        _ => "甲",
    };

    /// <summary>A value as text, so that two can be compared whole; structure and options are kept as typed, in the language of the plan.</summary>
    private static string Describe(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        Item item => $"{{{string.Join(", ", item.Given.Order(StringComparer.Ordinal).Select(key => key is "structure" or "options" ? key : $"{key}: {Describe(item[key])}"))}}}",
        IReadOnlyDictionary<string, List<string>> map => $"{{{string.Join(", ", map.Select(pair => pair.Key + ": " + Describe(pair.Value)))}}}",
        IReadOnlyDictionary<string, string> map => $"{{{string.Join(", ", map.Select(pair => pair.Key + ": " + Describe(pair.Value)))}}}",
        IReadOnlyDictionary<string, Item> map => $"{{{string.Join(", ", map.Select(pair => pair.Key + ": " + Describe(pair.Value)))}}}",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Describe))}]",
        _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
    };
}
