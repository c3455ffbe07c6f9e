using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using PlanGen.Checking;
using PlanGen.Layout;
using PlanGen.Tests.Properties;
using PlanGen.Writing;
using Xunit;

namespace PlanGen.Tests.Formatting;

/// <summary>What holds of every plan that is formatted. A failure prints the seed to try again with CsCheck_Seed.</summary>
public sealed partial class FormatPropertyTests
{
    private const int Plans = 200;
    private static readonly string[] Folders = ["samples", "tests/PlanGen.Tests/Cases", "tests/PlanGen.Tests/Readers"];

    private static readonly List<string> Paths =
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
            .Where(path => Formats(File.ReadAllBytes(path)))
            .Select(path => Path.GetRelativePath(Repository.PathOf("."), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Files => [.. Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_the_same_formatted_and_is_left_alone_the_second_time(string path)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(path))!;
        foreach (var isChinese in new bool?[] { null, true, false })
        {
            Check(File.ReadAllBytes(Repository.PathOf(path)), isChinese, name => File.ReadAllBytes(Path.Combine(folder, name)));
        }
    }

    [Fact]
    public void Most_cases_and_all_samples_are_among_those_files()
    {
        Assert.True(Paths.Count > 150, $"{Paths.Count}");
        Assert.Subset(Paths.ToHashSet(), Samples.Names.Select(name => $"samples/{name}/plan.yaml").ToHashSet());
    }

    [Fact]
    public void A_random_plan_in_a_random_hand_says_the_same_formatted_and_is_left_alone_the_second_time() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var hand = new RandomHand(seed);
            var yaml = hand.Write(new RandomPlan(seed).Yaml);
            var formatted = Encoding.UTF8.GetString(Check(Encoding.UTF8.GetBytes(yaml), seed % 3 == 0 ? null : seed % 3 == 1, _ => throw new FileNotFoundException()));
            Assert.Equal(hand.Comments.Order(StringComparer.Ordinal), RandomHand.Comment().Matches(formatted).Select(comment => comment.Value).Order(StringComparer.Ordinal));
            Assert.Equal(yaml.Contains("\r\n", StringComparison.Ordinal), formatted.Contains("\r\n", StringComparison.Ordinal));
            Assert.DoesNotMatch(LineEndsMixed(), formatted);
            Assert.Equal(Findings(Encoding.UTF8.GetBytes(yaml)), Findings(Encoding.UTF8.GetBytes(formatted)));
        },
        iter: Plans,
        threads: 2);

    private static byte[] Check(byte[] plan, bool? isChinese, Func<string, byte[]> readBeside)
    {
        var formatted = Formatted.Of(plan, isChinese);
        var again = Formatted.Of(formatted, isChinese);
        Assert.True(formatted.AsSpan().SequenceEqual(again), Snapshot.Difference(Encoding.UTF8.GetString(formatted), Encoding.UTF8.GetString(again)));
        Assert.Equal(Lines(plan, readBeside), Lines(formatted, readBeside));
        Assert.True(Traps(formatted) <= Traps(plan), "a comment came to stand behind plain text");
        return formatted;
    }

    /// <summary>The document in every structure: what a reader of the plan can tell of it.</summary>
    private static List<string> Lines(byte[] plan, Func<string, byte[]>? readBeside = null)
    {
        var beside = readBeside ?? (_ => throw new FileNotFoundException());
        var result = PlanGenerator.Generate(new("plan.yaml", plan, beside), new(
            StructureCatalog.BuiltIn, StructureCatalog.BuiltIn, StructureCatalog.BuiltIn[0], [WriterCatalog.Find("md")!], CheckRequest.Default, IsStrict: false));
        return [.. result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes.Span)), .. result.Diagnostics.Select(found => found.Fault.Id).Where(id => id != "YML11").Order(StringComparer.Ordinal)];
    }

    /// <summary>What comments silence shows in what is found. Rules on text find more or less in one escaped than in one as it is.</summary>
    private static List<string> Findings(byte[] plan) => [.. PlanGenerator.Check(new("plan.yaml", plan, _ => []), StructureCatalog.BuiltIn, CheckRequest.Default)
        .Select(found => found.Fault.Id).Where(id => id.StartsWith("PLN", StringComparison.Ordinal) || id == "IGN01").Order(StringComparer.Ordinal)];

    private static int Traps(byte[] plan) => PlanGenerator.Check(new("plan.yaml", plan, _ => []), StructureCatalog.BuiltIn, CheckRequest.Default).Count(found => found.Fault.Id == "YML11");

    private static bool Formats(byte[] plan) =>
        PlanGen.Formatting.PlanFormatter.Format(new("plan.yaml", plan, _ => []), StructureCatalog.BuiltIn).Errors.Count == 0;

    [GeneratedRegex("\r\n(?s:.*)(?<!\r)\n|(?<!\r)\n(?s:.*)\r\n")]
    private static partial Regex LineEndsMixed();
}
