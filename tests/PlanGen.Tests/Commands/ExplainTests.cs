using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary><c>explain</c>.</summary>
public class ExplainTests : CommandTest
{
    [Fact]
    public void A_phrase_is_told_a_line_a_milestone()
    {
        AssertSays(
            0,
            """
            第一季度  during       2027-01-01 to 2027-03-31  公布目录
            每月      every month  2027-04-01 to 2027-12-31  调度
            年底前    by           2027-12-31

            """,
            Run("explain", "第一季度公布目录；此后每月调度；年底前", "--year", "2027"));
        AssertSays(
            0,
            """
            第一季度  期间    2027-01-01 至 2027-03-31  公布目录
            每月      每月    2027-04-01 至 2027-12-31  调度
            年底前    不晚于  2027-12-31

            """,
            Run("explain", "第一季度公布目录；此后每月调度；年底前", "--year", "2027", "--lang", "zh"));
    }

    [Theory]
    [InlineData("每月28日前", "every month by the day 28")]
    [InlineData("每月底前", "every month by its end")]
    [InlineData("每周五前", "every week by Friday")]
    [InlineData("每两月", "every 2 months")]
    [InlineData("每季度至少开展两次", "every quarter, 2 times")]
    [InlineData("定期", "repeated (how often is not said)")]
    public void A_frequency_is_told_in_words(string phrase, string words) => Assert.Contains($"  {words}  2027-01-01 to 2027-12-31", Run("explain", phrase, "--year", "2027").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("7月底前", "  by  07-31\n", true)]
    [InlineData("11月至次年3月", "  during\n", true)]
    [InlineData("春节前", "  by\n", true)]
    [InlineData("2月底前", "  by\n", true)]
    [InlineData("2028年2月底前", "  by  2028-02-29\n", false)]
    [InlineData("待定", "  open\n", false)]
    public void Without_a_year_only_the_day_is_told_and_that_a_year_is_wanting(string phrase, string days, bool isWanting)
    {
        var ended = Run("explain", phrase);
        Assert.Equal(0, ended.Code);
        Assert.Contains(days, ended.Output, StringComparison.Ordinal);
        Assert.Equal(isWanting, ended.Output.Contains("no year is named", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("第三季度前", "note: 'before' a quarter or half-year is read as by its last day")]
    [InlineData("6月前", "note: 'before' a month or year is read as by the day before it begins")]
    [InlineData("国庆节前后", "note: 'around' is read as seven days before and after")]
    [InlineData("寒假前", "note: the days differ from place to place")]
    [InlineData("印发后30日内", "note: it counts from the day of an event, which is not known")]
    [InlineData("清明节前", "note: the calendar does not have that year")]
    public void What_could_be_read_otherwise_is_told(string phrase, string note) => Assert.Contains(note, Run("explain", phrase, "--year", "2090").Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_understood_is_named()
    {
        AssertSays(1, "6月底前  by  2027-06-30  自查\nnot understood: 尽快整改\n", Run("explain", "6月底前自查；尽快整改", "--year", "2027"));
        AssertSays(1, "没有看懂：2月30日前\n", Run("explain", "2月30日前", "--lang", "zh"));
    }

    [Fact]
    public void Control_characters_never_reach_the_terminal() => Assert.Contains("not understood: <U+001B>[31m", Run("explain", "\u001b[31m").Output, StringComparison.Ordinal);

    [Fact]
    public void The_days_of_the_settings_win()
    {
        Write("plangen.yaml", "日历: days.yaml\n");
        Write("days.yaml", "日子:\n  - {名称: 寒假, 各年日期: 2027-01-18..2027-02-21}\n");
        Assert.Equal("寒假  during  2027-01-18 to 2027-02-21\n", Run("explain", "寒假", "--year", "2027").Output);

        Write("days.yaml", "日子:\n  - {名称: 寒假, 日期: 1月18日}\n");
        var ended = Run("explain", "寒假");
        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.StartsWith("days.yaml:2:18: error YML03: '日期' cannot be '1月18日'\n", ended.Error, StringComparison.Ordinal);

        File.Delete("days.yaml");
        ended = Run("explain", "寒假");
        Assert.Equal(2, ended.Code);
        Assert.Matches("^plangen: cannot read .*days.yaml: no such file\n$", ended.Error);
    }

    [Theory]
    [InlineData("zh", "PLN02 error 任务没有完成时限\n", "依据：公文写作惯例", "应当这样写：\n  主要任务:\n")]
    [InlineData("en", "PLN02 error a task without a deadline\n", "rests on: common practice", "as it should be:\n  主要任务:\n")]
    public void A_rule_has_its_page(string language, string head, string authority, string good)
    {
        var ended = Run("explain", "PLN02", "--lang", language);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.StartsWith(head, ended.Output, StringComparison.Ordinal);
        Assert.Contains(authority, ended.Output, StringComparison.Ordinal);
        Assert.Contains(good, ended.Output, StringComparison.Ordinal);
    }

    private static void AssertSays(int code, string text, Ended ended) => Assert.Equal((code, text, ""), (ended.Code, ended.Output, ended.Error));
}
