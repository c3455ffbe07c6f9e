using System.Globalization;
using System.Text;
using PlanGen.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Plans;

/// <summary>The limits of YML05, on files too large or too deep to be kept as cases.</summary>
public sealed class ReaderLimitTests
{
    [Theory]
    [InlineData(62, new string[0])]
    [InlineData(63, new[] { "YML05 2:68" })]
    [InlineData(10_000, new[] { "YML05 2:68" })]
    public void Nesting_deeper_than_64_levels_is_a_fault_where_it_begins(int brackets, string[] expected)
    {
        // The root and the text itself are levels too: bracket 63 is the 64th, and what it holds the 65th.
        var reading = Reading.Of($"标题: 计划\n前言: {new string('[', brackets)}甲{new string(']', brackets)}\n");

        Assert.Equal(expected, reading.Findings.Where(finding => finding.StartsWith("YML05", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ten_thousand_levels_of_block_lists_are_one_fault() =>
        Assert.Equal(["YML05 2:129"], Reading.Of($"前言:\n  {string.Concat(Enumerable.Repeat("- ", 10_000))}甲\n").Findings);

    [Fact]
    public void Aliases_that_multiply_are_stopped()
    {
        var bomb = new StringBuilder("标题: 计划\n前言: &a0 [甲, 甲]\n");
        for (var i = 1; i <= 40; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"x{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }

        Assert.Contains(Reading.Of(bomb.ToString()).Findings, finding => finding.StartsWith("YML05", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(10_001, 1)]
    public void Ten_thousand_aliases_are_the_most(int aliases, int expected)
    {
        var yaml = $"标题: &t 计划\n前言: [{string.Join(", ", Enumerable.Repeat("*t", aliases))}]\n";

        Assert.Equal(expected, Reading.Of(yaml).Findings.Count);
    }

    /// <summary>As of a file that is no text: there is a fault at each of the first, and one that says that there are more.</summary>
    [Fact]
    public void Of_characters_that_no_document_can_hold_a_thousand_are_reported_one_by_one()
    {
        var reading = Reading.Of($"标题: 计划\n前言: {new string('\uFFFE', 100_000)}\n");

        Assert.Equal(Enumerable.Range(5, 1001).Select(column => $"YML08 2:{column}"), reading.Findings);
        Assert.Equal("more than 1000 characters that no document can hold; the others are not listed", reading.Diagnostics[^1].Fault.Message.In(Language.English));
        Assert.All(reading.Diagnostics.SkipLast(1), found => Assert.Contains("U+FFFE", found.Fault.Message.In(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_65_MiB_is_refused_as_a_whole()
    {
        var bytes = new byte[65 * 1024 * 1024];
        bytes.AsSpan().Fill((byte)'#');

        Assert.Equal(["YML05 1:1"], Reading.Of(bytes, _ => throw new FileNotFoundException()).Findings);
    }

    [Fact]
    public void Five_million_keys_and_values_are_the_most()
    {
        // The root, its key and the list are the first three.
        var yaml = "前言:\n" + string.Concat(Enumerable.Repeat("- 甲\n", 5_000_000));

        Assert.Equal(["YML05 4999999:3"], Reading.Of(yaml).Findings);
    }
}
