using Xunit;

namespace PlanGen.Tests.Commands;

public class NewAskingTests : CommandTest
{
    [Fact]
    public void At_a_terminal_what_is_missing_is_asked_for()
    {
        var ended = RunAsking("5\n2030\n 区档案馆 \n\n", "new", "a.yaml");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("1.  action ", ended.Error, StringComparison.Ordinal);
        Assert.Contains("structure (id or number) [classic]: year [2027]: organization [本单位]: title [区档案馆2030年度工作计划]: wrote a.yaml\n", ended.Error, StringComparison.Ordinal);
        var text = File.ReadAllText("a.yaml");
        Assert.Contains("\n标题: 区档案馆2030年度工作计划\n", text, StringComparison.Ordinal);
        Assert.Contains("\n年度: 2030\n单位: 区档案馆\n", text.Replace("# 写在落款处。\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_takes_the_default_and_what_is_given_is_not_asked_for()
    {
        var ended = RunAsking("\n\n", "new", "a.yaml", "-s", "action", "--title", "计划", "--lang", "zh");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("年度 [2027]: 单位 [本单位]: 已写入 a.yaml\n", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_will_not_do_is_asked_for_again()
    {
        var ended = RunAsking("9\n列表\n专项行动式\n27\n\n\n\n", "new", "a.yaml");
        Assert.Equal(0, ended.Code);
        Assert.Contains("'9' will not do; possible: action（专项行动式）、", ended.Error, StringComparison.Ordinal);
        Assert.Contains("year [2027]: '27' will not do; possible: a year of four digits, such as 2027\nyear [2027]: ", ended.Error, StringComparison.Ordinal);
        Assert.Contains("\n结构: 专项行动式\n", File.ReadAllText("a.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("classic\n")]
    public void The_end_of_input_ends_it_and_nothing_is_written(string answers)
    {
        var ended = RunAsking(answers, "new", "a.yaml");
        Assert.Equal(130, ended.Code);
        Assert.EndsWith("]: \n", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void With_yes_and_off_a_terminal_nothing_is_asked_and_what_is_wrong_is_said_before()
    {
        Assert.StartsWith("wrote a.yaml\n", RunAsking("", "new", "a.yaml", "--yes").Error, StringComparison.Ordinal);
        Assert.StartsWith("wrote b.yaml\n", RunWith("5\n", "new", "b.yaml").Error, StringComparison.Ordinal);
        Assert.StartsWith("plangen: plan.yaml is there already", RunAsking("5\n", "new").Error, StringComparison.Ordinal);
        Assert.StartsWith("plangen: the option --year cannot be '27'", RunAsking("5\n", "new", "c.yaml", "--year", "27").Error, StringComparison.Ordinal);
    }
}
