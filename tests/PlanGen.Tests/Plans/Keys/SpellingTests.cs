using PlanGen.Plans.Keys;
using Xunit;

namespace PlanGen.Tests.Plans.Keys;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("gaols", "goals")]
    [InlineData("TASKS", "tasks")]
    [InlineData("safegards", "safeguards")]
    [InlineData("责任单立", "责任单位")]
    [InlineData("主任务要", "主要任务")]
    [InlineData("预算", null)]
    [InlineData("budget", null)]
    [InlineData("", null)]
    public void The_nearest_known_word_is_found_where_one_is_near(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["goals", "tasks", "safeguards", "责任单位", "主要任务"]));
}
