using System.Diagnostics;
using CsCheck;
using PlanGen.Plans.Deadlines;
using PlanGen.Tests.Properties;
using Xunit;

namespace PlanGen.Tests.Plans.Deadlines;

/// <summary>What holds of every phrase: those made by the grammar mean what they were made for, and no text at all throws.</summary>
public sealed class DeadlineProperties
{
    private const int Longest = 10_000;
    private static readonly DeadlineContext Context = new(RandomPhrase.Year, new(RandomPhrase.Year, 1, 5), Calendar.BuiltIn);

    [Fact]
    public void A_phrase_made_by_the_grammar_means_what_it_was_made_for() => Gen.Int.Sample(
        seed =>
        {
            var (text, parts) = new RandomPhrase(new(seed)).Phrase();
            var deadline = DeadlineParser.Parse(text, Context);

            Assert.True(deadline.IsUnderstood, text);
            Assert.Equal(parts, deadline.Milestones.Select(milestone =>
                (text.Substring(milestone.Offset, milestone.Length), milestone.Kind, milestone.Start, milestone.End, milestone.What!)));
            Assert.Equal(parts.Max(part => part.End), deadline.End);
        },
        iter: 5_000,
        print: seed => new RandomPhrase(new(seed)).Phrase().Text);

    [Fact]
    public void No_text_throws_and_every_stretch_lies_in_it() => Gen.Select(Gen.Int, Gen.String, Gen.Bool).Sample(
        (seed, any, isPeriod) =>
        {
            var random = new Random(seed);
            int?[] years = [null, RandomPhrase.Year, 1, 9999];
            foreach (var text in new[] { any, new RandomPhrase(random).Noise(), NaughtyText.Of(random, 1, isLong: false), new RandomPhrase(random).Noise() + any })
            {
                var deadline = DeadlineParser.Parse(text, Context with { Year = years[random.Next(4)], IsPeriod = isPeriod });

                Assert.All(deadline.Milestones, milestone => AssertWithin(text, milestone.Offset, milestone.Length));
                Assert.All(deadline.NotUnderstood, part => AssertWithin(text, part.Offset, part.Length));
                Assert.All(deadline.Milestones, milestone => Assert.True(milestone.Start is null || milestone.End is null || milestone.Start <= milestone.End, text));
            }
        },
        iter: 5_000);

    [Fact]
    public void A_long_phrase_takes_no_longer_than_its_length_asks()
    {
        string[] nasty = ["第一、", "每每", "6月1日至", "（（", "1、", "一季度", "月调度、", "6 ", "；全年", "春节、", "20日内", "2027-", "，完成"];
        foreach (var piece in RandomPhrase.Pieces.Concat(nasty))
        {
            var text = string.Concat(Enumerable.Repeat(piece, (Longest / piece.Length) + 1));
            var watch = Stopwatch.StartNew();
            DeadlineParser.Parse(text, Context);

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{piece} repeated took {watch.Elapsed}");
        }
    }

    private static void AssertWithin(string text, int offset, int length)
    {
        Assert.InRange(offset, 0, text.Length);
        Assert.InRange(length, 0, text.Length - offset);
    }
}
