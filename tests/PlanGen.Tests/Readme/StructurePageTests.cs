using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Readme;

/// <summary>The page on writing structures says of functions, dialect and errors what the code has.</summary>
public sealed partial class StructurePageTests
{
    public static TheoryData<string> Pages => ["templates/README.md", "templates/README.zh-CN.md"];

    [Theory, MemberData(nameof(Pages))]
    public void Its_functions_are_those_that_templates_may_call_with_as_many_arguments(string page)
    {
        var functions = new TemplateFunctions(new(new Item(PlanKeys.Plan, null)), StructureCatalog.BuiltIn[0], new(StructureCatalog.BuiltIn[0], null)).ToScript()
            .Where(pair => pair.Value is TemplateFunction)
            .Select(pair => (pair.Key, Function: (TemplateFunction)pair.Value!))
            .Select(pair => (pair.Key, pair.Function.RequiredParameterCount, pair.Function.ParameterCount));
        var shared = BuiltInFiles.Names.Where(name => name.StartsWith("structures/_shared/", StringComparison.Ordinal)).SelectMany(name => Definition().Matches(BuiltInFiles.Read(name)))
            .Where(match => match.Groups["args"].Value.Length > 0)
            .Select(match => $"{match.Groups["name"].Value} {match.Groups["args"].Value.Replace(",", "", StringComparison.Ordinal)}");
        var rows = Rows(page, 2).ToList();
        Assert.Equal(functions.Order(), rows.Where(row => !SharedCall().IsMatch(row[0])).Select(row => Count(row[0])).Order());
        Assert.Equal(shared.Order(StringComparer.Ordinal), rows.Select(row => row[0]).Where(call => SharedCall().IsMatch(call)).Order(StringComparer.Ordinal));

        static (string, int, int) Count(string call)
        {
            var words = call.Split(' ');
            return (words[0], words.Skip(1).Count(word => word[0] != '['), words.Length - 1);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Its_dialect_is_read_without_fault_and_names_all_there_is(string page)
    {
        var text = Fence().Match(Text(page)).Groups["text"].Value;
        var report = new DiagnosticList();
        var document = DocumentParser.Parse(new([text], [(new("page", text), default)]), new("题", null, null), report);
        Assert.Empty(report.Sorted());
        Assert.Equal([typeof(Title), typeof(Heading), typeof(Paragraph), typeof(PageBreak), typeof(Landscape), typeof(Table)], document.Blocks.Select(block => block.GetType()).Distinct());
        Assert.All([.. Dialect.Roles.Keys, Dialect.Page, Dialect.Landscape, Dialect.Table, Dialect.Card, Dialect.Row, Dialect.Head, Dialect.Cell, Dialect.Label, Dialect.NumberTarget, Dialect.LeadTarget],
            word => Assert.Matches($@"\b{word}", text));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Its_keys_are_those_of_structure_yaml(string page) =>
        Assert.Equal(StructureKeys.Structure.Fields.Select(field => field.Key).Order(StringComparer.Ordinal),
            Rows(page, 2, "structure.yaml").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Pages))]
    public void Its_errors_are_said_as_it_says(string page)
    {
        var language = page.EndsWith("README.md", StringComparison.Ordinal) ? Language.English : Language.Chinese;
        var rows = Rows(page, 3).ToList();
        Assert.True(rows.Count > 5);
        Assert.All(rows, row => Assert.Contains(row[1], Said(row[0], language), StringComparison.Ordinal));
    }

    private static string Said(string template, Language language)
    {
        var parent = Directory.CreateTempSubdirectory("plangen-page-");
        var folder = parent.CreateSubdirectory("points");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "structure.yaml"), "name: 甲\nbase: classic\nnumbering: {text: [1.]}\n");
            File.WriteAllText(Path.Combine(folder.FullName, "document.sbn"), $"# {{{{ plan.title }}}}\n\n{template}\n");
            var report = new DiagnosticList();
            var structure = StructureCatalog.Load(folder.FullName, report)!;
            var plan = PlanReader.Read(new SourceText("plan.yaml", "标题: 题\n任务: [甲]\n"), [], _ => throw new FileNotFoundException(), report)!;
            if (LayoutEngine.LayOut(plan, structure, report) is { } laidOut)
            {
                DocumentParser.Parse(laidOut, new("题", null, null), report);
            }

            return string.Join('\n', report.Sorted().Select(one => one.Fault.Message.In(language)));
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }

    /// <summary>The rows of tables with so many columns whose first is code, without the code's marks; those of one section, or of the sections whose rows are calls.</summary>
    private static IEnumerable<string[]> Rows(string page, int columns, string? section = null) => Text(page).Split("\n## ")
        .Where(part => section is null ? !part.StartsWith("`structure.yaml`", StringComparison.Ordinal) : part.StartsWith($"`{section}`", StringComparison.Ordinal))
        .SelectMany(part => part.Split('\n'))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim().Trim('`')).ToArray())
        .Where(row => row.Length == columns);

    private static string Text(string page) => File.ReadAllText(Repository.PathOf(page));

    [GeneratedRegex(@"^\{\{~ func (?<name>\w+)\((?<args>[^)]*)\)", RegexOptions.Multiline)]
    private static partial Regex Definition();

    /// <summary>The arguments of functions in the dialect are spelt as they stand there, in lower case.</summary>
    [GeneratedRegex("^[a-z_]+ [a-z]")]
    private static partial Regex SharedCall();

    [GeneratedRegex("^```markdown\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
