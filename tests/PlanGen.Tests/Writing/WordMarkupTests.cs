using System.IO.Compression;
using System.Xml.Linq;
using PlanGen.Layout;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Writing;

/// <summary>What Word and WPS need and no schema asks, of every sample in every structure and style.</summary>
public sealed class WordMarkupTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Samples => [.. PlanGen.Tests.Samples.Names];

    [Theory, MemberData(nameof(Samples))]
    public void Fonts_tables_and_lines_leave_nothing_to_the_program_that_opens_them(string sample)
    {
        var tables = 0;
        foreach (var parts in Documents(sample))
        {
            CheckFonts(parts);
            CheckTables(parts);
            CheckLines(parts);
            tables += parts["word/document.xml"].Descendants(W + "tbl").Count();
        }

        Assert.NotEqual(0, tables);
    }

    /// <summary>“ ” …… —— are High ANSI in Word's eyes.</summary>
    private static void CheckFonts(Dictionary<string, XElement> parts)
    {
        foreach (var fonts in parts.Values.SelectMany(part => part.Descendants(W + "rFonts")))
        {
            Assert.Equal("eastAsia", Value(fonts, "hint"));
            Assert.NotNull(Value(fonts, "eastAsia"));
            Assert.Equal(Value(fonts, "eastAsia"), Value(fonts, "hAnsi"));
        }

        var attributes = parts.Values.SelectMany(part => part.Descendants()).Attributes().Select(attribute => attribute.Name.LocalName);
        Assert.DoesNotContain(attributes, name => name.EndsWith("Theme", StringComparison.OrdinalIgnoreCase));
        var named = parts["word/styles.xml"].Descendants(W + "rFonts").SelectMany(fonts => fonts.Attributes().Where(one => one.Name.LocalName != "hint")).Select(one => one.Value).Distinct();
        Assert.Subset(parts["word/fontTable.xml"].Descendants(W + "font").Select(font => Value(font, "name")).ToHashSet(), named.ToHashSet<string?>());
        Assert.Contains(parts["word/settings.xml"].Descendants(W + "compatSetting"), one => (Value(one, "name"), Value(one, "val")) == ("compatibilityMode", "15"));
    }

    private static void CheckTables(Dictionary<string, XElement> parts)
    {
        Assert.DoesNotContain(parts.Values.SelectMany(part => part.Descendants()), element => Value(element, "type") == "auto");
        foreach (var table in parts["word/document.xml"].Descendants(W + "tbl"))
        {
            var properties = table.Element(W + "tblPr")!;
            var grid = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ToList();
            Assert.Equal("fixed", Value(properties.Element(W + "tblLayout")!, "type"));
            Assert.Equal("dxa", Value(properties.Element(W + "tblW")!, "type"));
            Assert.Equal((int)properties.Element(W + "tblW")!.Attribute(W + "w")!, grid.Sum());
            Assert.All(grid, width => Assert.True(width > 0));
            foreach (var row in table.Elements(W + "tr"))
            {
                var at = 0;
                foreach (var cell in row.Elements(W + "tc").Select(cell => cell.Element(W + "tcPr")!))
                {
                    var span = (int?)cell.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;
                    Assert.Equal((grid.Skip(at).Take(span).Sum(), "dxa"), ((int)cell.Element(W + "tcW")!.Attribute(W + "w")!, Value(cell.Element(W + "tcW")!, "type")));
                    at += span;
                }

                Assert.Equal(grid.Count, at);
            }
        }
    }

    private static void CheckLines(Dictionary<string, XElement> parts)
    {
        var styles = parts["word/styles.xml"].Elements(W + "style").ToDictionary(style => Value(style, "styleId")!);
        foreach (var paragraph in parts.Values.SelectMany(part => part.Descendants(W + "p")))
        {
            var chain = new List<XElement>();
            for (var id = Value(paragraph.Element(W + "pPr")!.Element(W + "pStyle")!, "val"); id is not null; id = chain[^1].Element(W + "basedOn") is { } basis ? Value(basis, "val") : null)
            {
                chain.Add(styles[id]);
            }

            var spacing = chain.Select(style => style.Element(W + "pPr")?.Element(W + "spacing")).OfType<XElement>().ToList();
            Assert.True((int)spacing.Attributes(W + "line").First() > 0);
            Assert.True((string)spacing.Attributes(W + "lineRule").First() is "exact" or "atLeast");
        }
    }

    private static IEnumerable<Dictionary<string, XElement>> Documents(string sample)
    {
        var yaml = File.ReadAllText(PlanGen.Tests.Samples.PathOf(sample, "plan.yaml"));
        foreach (var plan in new[] { yaml, FrameInPlan.Remove(yaml) + FrameInPlan.Whole })
        {
            foreach (var structure in StructureCatalog.BuiltIn)
            {
                var document = Pipeline.Document(plan, structure, name => File.ReadAllBytes(PlanGen.Tests.Samples.PathOf(sample, name)));
                foreach (var style in WordStyleCatalog.BuiltIn)
                {
                    yield return Parts(Pipeline.Write(document, new WordWriter(style)));
                }
            }
        }
    }

    private static Dictionary<string, XElement> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = entry.Open();
            return XElement.Load(part);
        });
    }

    private static string? Value(XElement element, string name) => (string?)element.Attribute(W + name);
}
