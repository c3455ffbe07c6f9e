using PlanGen.Plans.Deadlines;
using Xunit;

namespace PlanGen.Tests.Plans.Deadlines;

public sealed class DeadlineParserTests
{
    public static TheoryData<string> Rows => [.. PhraseTable.Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_means_what_a_person_would_say(string name)
    {
        var row = PhraseTable.Rows.Single(row => row.Name == name);
        var deadline = DeadlineParser.Parse(row.Phrase, row.Context);

        Assert.Equal(row.Meaning, PhraseTable.Say(deadline));
        Assert.Equal(!row.Meaning.Any(meaning => meaning.StartsWith('?')), deadline.IsUnderstood);
    }
}
