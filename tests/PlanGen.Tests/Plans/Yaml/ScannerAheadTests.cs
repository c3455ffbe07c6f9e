using CsCheck;
using PlanGen.Plans.Yaml;
using Xunit;
using YamlDotNet.Core;

namespace PlanGen.Tests.Plans.Yaml;

/// <summary>A scanner that goes ahead gives the parser just what one that does not gives it.</summary>
public sealed class ScannerAheadTests
{
    private const string Alphabet = "甲a -?:,[]{}#&*!|>'\"%~\t\n\n";

    public static TheoryData<string> Plans => [.. Samples.Names.Select(name => Samples.PathOf(name, "plan.yaml"))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_has_the_same_events(string path) => AssertSame(File.ReadAllText(path));

    [Theory]
    [InlineData("")]
    [InlineData("甲: [乙, 丙\n丁: 戊")]
    [InlineData("甲: \"乙")]
    [InlineData("甲: {乙: &a 丙}")]
    [InlineData("甲: {乙: &a 丙, 丁: *a, }")]
    [InlineData("甲: &a\n\t乙: 丙")]
    [InlineData("--- 甲\n...\n--- 乙")]
    [InlineData("- : 甲\n- ? 乙")]
    [InlineData("]")]
    public void A_fault_is_found_at_the_same_place(string text) => AssertSame(text);

    [Fact]
    public void Any_text_has_the_same_events() =>
        Gen.OneOf(Gen.Char[Alphabet].Array[0, 40].Select(characters => new string(characters)), Gen.Char[Alphabet].Array[0, 12].Select(characters => "甲:\n  - 乙: " + new string(characters) + "\n    丙: 丁"))
            .Sample(AssertSame, iter: 20000);

    [Fact]
    public void A_text_of_many_batches_has_the_same_events() => AssertSame(string.Concat(Enumerable.Range(0, 20_000).Select(number => $"- 项: {number}\n")) + "- \"末");

    /// <summary>Two tokens an item, and a few around them: the last batch is left empty once.</summary>
    [Fact]
    public void A_text_that_fills_its_last_batch_has_the_same_events() => Assert.All(Enumerable.Range(500, 20), items => AssertSame(string.Concat(Enumerable.Repeat("- 甲\n", items))));

    [Fact]
    public void It_can_be_left_before_the_end()
    {
        using var scanner = new ScannerAhead(string.Concat(Enumerable.Repeat("- 甲\n", 100_000)));

        Assert.True(scanner.MoveNext());
    }

    private static void AssertSame(string text)
    {
        using var ahead = new ScannerAhead(text);

        Assert.Equal(Events(new Scanner(new StringReader(text), skipComments: true)), Events(ahead));
    }

    private static List<string> Events(IScanner scanner)
    {
        var events = new List<string>();
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                events.Add($"{parser.Current} {parser.Current!.Start} {parser.Current.End}");
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            events.Add($"{exception.GetType().Name} {exception.Message} {(exception as YamlException)?.Start} {scanner.CurrentPosition}");
        }

        return events;
    }
}
