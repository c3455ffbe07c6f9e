using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Layout;

public sealed class JoiningTests
{
    [Theory]
    [InlineData("甲|乙", "甲；乙")]
    [InlineData("甲。|乙", "甲。乙")]
    [InlineData("甲；|乙！|丙？|丁", "甲；乙！丙？丁")]
    [InlineData("甲，|乙", "甲，；乙")]
    [InlineData("甲", "甲")]
    [InlineData("", "")]
    public void A_piece_that_closes_itself_takes_no_joiner(string pieces, string expected) => Assert.Equal(expected, Joining.Join(pieces.Split('|'), "；"));

    [Theory]
    [InlineData("甲", "甲。")]
    [InlineData("甲。", "甲。")]
    [InlineData("甲！", "甲！")]
    [InlineData("甲）", "甲）。")]
    public void No_closing_mark_is_doubled(string text, string expected) => Assert.Equal(expected, Joining.Close(text, "。"));

    [Theory]
    [InlineData("甲", "甲。")]
    [InlineData("甲：", "甲：")]
    [InlineData("甲?", "甲?")]
    [InlineData("甲.", "甲.")]
    [InlineData("甲”", "甲”。")]
    public void A_lead_in_keeps_its_own_closing_mark(string name, string expected) => Assert.Equal(expected, Joining.LeadIn(name, "。"));

    [Theory]
    [InlineData("甲。", "（甲。）")]
    [InlineData("甲；", "（甲；）")]
    [InlineData("（甲）", "（甲）")]
    [InlineData("(甲)", "(甲)")]
    public void Brackets_already_typed_are_not_added(string text, string expected) => Assert.Equal(expected, Joining.Bracket(text));
}
