using System.Reflection;
using System.Text.RegularExpressions;
using PlanGen.Cli;
using PlanGen.Diagnostics;
using PlanGen.Drafting;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Deadlines;
using PlanGen.Rolling;
using PlanGen.Writing.Word.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Commands;

public partial class PhraseTests
{
    public static TheoryData<string> Names => [.. Phrases().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_phrase_says_the_same_in_both_languages(string name)
    {
        var phrase = Phrases()[name];
        Assert.False(string.IsNullOrWhiteSpace(phrase.Chinese));
        Assert.False(string.IsNullOrWhiteSpace(phrase.English));
        Assert.Equal(Blanks(phrase.Chinese), Blanks(phrase.English));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", phrase.Chinese);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", phrase.English);
    }

    private static Dictionary<string, Phrase> Phrases() =>
        new[] { typeof(Messages), typeof(FileFaults), typeof(TemplateFaults), typeof(UserDocumentFaults), typeof(DeadlineNotes), typeof(RollWords), typeof(TableRemarks) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .SelectMany(field => Parts(field.GetValue(null)).Select((phrase, i) => ($"{field.DeclaringType!.Name}.{field.Name}.{i}", phrase)))
            .ToDictionary(pair => pair.Item1, pair => pair.phrase);

    private static IEnumerable<Phrase> Parts(object? value) => value switch
    {
        Phrase phrase => [phrase],
        FaultKind { Help: { } help } fault => [fault.Text, help],
        FaultKind fault => [fault.Text],
        _ => throw new InvalidOperationException($"a table of phrases holds {value}"),
    };

    private static SortedSet<string> Blanks(string text) => [.. Blank().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Blank();
}
