using System.Text.RegularExpressions;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Languages;

public partial class PhraseSweepTests
{
    private static readonly Lazy<IReadOnlyList<(string Way, Phrase Phrase)>> Found = new(AllPhrases.Find);

    [Fact]
    public void The_sweep_finds_phrases_of_every_kind()
    {
        var phrases = Found.Value.Select(one => one.Phrase).ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.All(RuleCatalog.Pages.SelectMany(page => new[] { page.Summary, page.Why }), phrase => Assert.Contains(phrase, phrases));
        Assert.All(StructureCatalog.BuiltIn, structure => Assert.Contains(structure.Summary, Found.Value.Select(one => one.Phrase)));
        Assert.All(WordStyleCatalog.BuiltIn, style => Assert.Contains(style.Name, phrases));
        Assert.All(PlanGen.Writing.WriterCatalog.All, writer => Assert.Contains(writer.Name, phrases));
        Assert.All(PlanGen.Plans.Keys.PlanKeys.All.SelectMany(shape => shape.Fields), field => Assert.Contains(field.About!, phrases));
        Assert.Contains(PlanGen.Cli.Messages.About, phrases);
        Assert.Contains(PlanGen.Plans.FileFaults.Syntax.Text, phrases);
        Assert.Contains(Found.Value, one => one.Way.StartsWith("YamlMessages", StringComparison.Ordinal));
    }

    [Fact]
    public void None_lacks_a_language_or_a_blank()
    {
        Assert.All(Found.Value, one =>
        {
            Assert.False(string.IsNullOrWhiteSpace(one.Phrase.Chinese), one.Way);
            Assert.False(string.IsNullOrWhiteSpace(one.Phrase.English), one.Way);
            Assert.True(Blanks(one.Phrase.Chinese).SetEquals(Blanks(one.Phrase.English)), $"{one.Way}: {one.Phrase}");
        });
    }

    /// <summary>A rule's page quotes the words it is about, and the kinds of a metric are Chinese words.</summary>
    [Fact]
    public void English_holds_no_Chinese_but_what_it_quotes()
    {
        Assert.All(Found.Value.Where(one => !IsOfRule(one.Way) && one.Way != "PlanKeys.Metric.Fields.About"), one => Assert.False(Chinese().IsMatch(one.Phrase.English), $"{one.Way}: {one.Phrase.English}"));
    }

    [Fact]
    public void Chinese_is_Chinese()
    {
        Assert.All(Found.Value, one => Assert.True(Chinese().IsMatch(one.Phrase.Chinese), $"{one.Way}: {one.Phrase.Chinese}"));
    }

    /// <summary>A phrase made in passing is in no table; in the source it stands in both languages all the same, but where it has no words.</summary>
    [Fact]
    public void Phrases_made_in_passing_stand_in_both_languages()
    {
        var made = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => Made().Matches(File.ReadAllText(path)).Select(match => (Path: path, Chinese: match.Groups[1].Value, English: match.Groups[2].Value))).ToList();
        Assert.NotEmpty(made);
        Assert.All(made.Where(one => Blank().Replace(one.Chinese + one.English, "").Any(char.IsLetter)), one => Assert.True(Chinese().IsMatch(one.Chinese) && !Chinese().IsMatch(one.English) && one.English.Length > 0, $"{one.Path}: {one.Chinese}, {one.English}"));
    }

    private static bool IsOfRule(string way) => way.Contains("Rule", StringComparison.Ordinal) || way.Contains("Page", StringComparison.Ordinal);

    private static HashSet<string> Blanks(string text) => [.. Blank().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("""new Phrase\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\)""")]
    private static partial Regex Made();
}
