using System.Text;
using System.Text.RegularExpressions;
using PlanGen.Tests.Readers;
using Xunit;

namespace PlanGen.Tests.Plans.Schema;

/// <summary>The published schema as a validator (ajv) and an editor (yaml-language-server) read it.</summary>
public sealed partial class EditorTests
{
    private const string Variable = "PLAN_EDITOR";
    private const string Modeline = "# yaml-language-server: $schema=plan.schema.json\n";

    /// <summary>The places of YML02 and YML03 that the schema does not find, and why.</summary>
    private static readonly Dictionary<(string Case, string Place), string> OnlyCheckKnows = new()
    {
        [("type-structure.yaml", "4:5")] = "the structure may be one of the user's own",
        [("unknown-key-structures.yaml", "7:3")] = "the structure may be one of the user's own",
        [("type-table-missing.yaml", "6:9")] = "whether there is such a file",
    };

    /// <summary>What the server does not find though the schema says so, and why.</summary>
    private static readonly Dictionary<string, string> MissedByServer = new() { ["merge-key-quoted.yaml"] = "it takes << for a merge key even in quotes" };

    /// <summary>Plans without a fault that have a value JSON has not, and so no schema allows.</summary>
    private static readonly Dictionary<string, string> NoJson = new() { ["scalars-as-typed.yaml"] = ".inf is a number that is not finite" };

    /// <summary>At the root, in a task, at a value to choose, and at one of a closed set.</summary>
    private static readonly string[] AskedAt = ["3:1", "6:5", "7:5", "10:9"];

    private static readonly List<ReaderCase> Cases =
        [.. Directory.GetFiles(Repository.PathOf("tests/PlanGen.Tests/Cases/Reader"), "*.yaml").Order(StringComparer.Ordinal).Select(ReaderCase.Read)];

    private static IEnumerable<string> SamplePlans => Samples.Names.SelectMany(name => Directory.GetFiles(Samples.PathOf(name, ""), "*.yaml"));

    private static IEnumerable<ReaderCase> Faulty => Cases.Where(one => one.Places("YML02", "YML03").Any());

    [FactWithEditor]
    public void Ajv_accepts_every_plan_without_a_fault()
    {
        var plans = SamplePlans.Concat(Cases.Where(one => one.IsClean && !NoJson.ContainsKey(one.Name)).Select(one => one.Path));

        Assert.Empty(Node("validate.js", [Repository.PathOf("samples/plan.schema.json"), .. plans]));
    }

    [FactWithEditor]
    public void Ajv_rejects_every_unknown_key_and_wrong_type()
    {
        var rejected = Node("validate.js", [Repository.PathOf("samples/plan.schema.json"), .. Faulty.Select(one => one.Path)]).Select(line => Path.GetFileName(line[0])).ToHashSet();

        Assert.Equal(Faulty.Where(one => one.Places("YML02", "YML03").Any(place => !OnlyCheckKnows.ContainsKey((one.Name, place)))).Select(one => one.Name), rejected.Order(StringComparer.Ordinal));
    }

    [FactWithEditor]
    public void The_language_server_marks_the_places_of_unknown_keys_and_wrong_types()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.schema.json", File.ReadAllBytes(Repository.PathOf("samples/plan.schema.json")));
        var cases = Faulty.ToDictionary(one => folder.Write(one.Name, [.. Encoding.UTF8.GetBytes(Modeline), .. File.ReadAllBytes(one.Path)]));

        var found = Node("language_server.js", cases.Keys).ToLookup(line => Path.GetFileName(line[0]), line => Above(line[1]));

        Assert.All(cases.Values.Where(one => !MissedByServer.ContainsKey(one.Name)), one =>
        {
            Assert.Equal(one.Places("YML02", "YML03").Where(place => !OnlyCheckKnows.ContainsKey((one.Name, place))), one.Places("YML02", "YML03").Intersect(found[one.Name]));
            Assert.Empty(found[one.Name].Except(one.Places("YML")));
        });
    }

    [FactWithEditor]
    public void The_language_server_finds_the_schema_of_the_samples_and_nothing_wrong_in_them()
    {
        Assert.Empty(Node("language_server.js", SamplePlans));

        var asked = SamplePlans.Select(plan => plan + "@2:1").ToList();
        var offered = Node("language_server.js", asked).ToLookup(line => line[0], line => line[2]);
        Assert.All(asked, plan => Assert.Contains(offered[plan], description => description.Length > 0));
    }

    [FactWithEditor]
    public void The_language_server_offers_keys_and_words_with_what_they_are()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.schema.json", File.ReadAllBytes(Repository.PathOf("samples/plan.schema.json")));
        var plan = folder.Write("plan.yaml", Encoding.UTF8.GetBytes(Modeline + "标题: 计划\n\n主要任务:\n  - 名称: 甲\n    \n结构: \n工作目标:\n  指标:\n    属性: \n"));

        var offered = Node("language_server.js", AskedAt.Select(place => $"{plan}@{place}")).ToLookup(line => line[0].Split('@')[1]);

        Assert.Contains(offered["3:1"], line => line[1] == "保障措施" && line[2] == "保障措施 the safeguards");
        Assert.Contains(offered["3:1"], line => line[1] == "safeguards");
        Assert.DoesNotContain(offered["3:1"], line => line[1] == "责任单位");
        Assert.Contains(offered["6:5"], line => line[1] == "责任单位" && line[2] == "负责的单位，多个用“、”分开 the units that answer for it, with 、 between");
        Assert.DoesNotContain(offered["6:5"], line => line[1] == "保障措施");
        Assert.Contains(offered["7:5"], line => line[1] == "任务清单式");
        Assert.Contains(offered["10:9"], line => line[1] == "约束性");
    }

    /// <summary>The cells of the lines that a script prints.</summary>
    private static List<string[]> Node(string script, IEnumerable<string> arguments) =>
        [.. Programs.Run("node", [Repository.PathOf($"tests/PlanGen.Tests/Plans/Schema/{script}"), .. arguments], ("NODE_PATH", Path.Combine(Environment.GetEnvironmentVariable(Variable)!, "node_modules")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];

    /// <summary>A place as it was before the modeline went above it.</summary>
    private static string Above(string place) => place.Split(':') is [var line, var column] ? $"{int.Parse(line) - 1}:{column}" : place;

    /// <summary>A case of the reader: its file and what its comments expect.</summary>
    private sealed partial record ReaderCase(string Path, List<(string Id, string Place)> Expected)
    {
        public string Name => System.IO.Path.GetFileName(Path);

        public bool IsClean => Expected.Count == 0;

        public static ReaderCase Read(string path) =>
            new(path, [.. Expectation().Matches(File.ReadAllText(path)).Select(match => (match.Groups[1].Value, match.Groups[2].Value))]);

        public IEnumerable<string> Places(params string[] families) => Expected.Where(one => families.Any(family => one.Id.StartsWith(family, StringComparison.Ordinal))).Select(one => one.Place);

        [GeneratedRegex(@"^# expect (\w+) (\d+:\d+)", RegexOptions.Multiline)]
        private static partial Regex Expectation();
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactWithEditorAttribute : FactAttribute
    {
        public FactWithEditorAttribute() => Skip =
            string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) ? $"{Variable} does not name the folder that npm installed yaml-language-server and ajv in"
            : Programs.Find("node") is null ? "not installed: node"
            : null;
    }
}
