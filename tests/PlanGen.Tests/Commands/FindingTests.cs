using System.Globalization;
using PlanGen.Checking;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>How findings reach a person.</summary>
public class FindingTests : CommandTest
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_plan_with_ten_faults_gives_ten_messages(string language)
    {
        var cases = Repository.PathOf("tests/PlanGen.Tests/Cases/Commands/ten-faults");
        File.Copy(cases + ".yaml", "plan.yaml", overwrite: true);
        var ended = Run("render", "plan.yaml", "--lang", language);
        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.Equal(File.ReadAllText($"{cases}.{language}.txt"), ended.Error);
        Assert.Equal(10, ended.Error.Split('\n').Count(line => line.StartsWith("plan.yaml:", StringComparison.Ordinal)));
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_plan_in_which_everything_is_wrong_gives_every_finding_once_in_order(string language)
    {
        var cases = Repository.PathOf("tests/PlanGen.Tests/Cases/Commands/everything-wrong");
        var accepted = $"{cases}.{language}.txt";
        File.Copy(cases + ".yaml", "plan.yaml", overwrite: true);
        var ended = Run("check", "plan.yaml", "--lang", language);
        Assert.Equal(1, ended.Code);
        var heads = ended.Output.Split('\n').Where(line => line.StartsWith("plan.yaml:", StringComparison.Ordinal)).ToList();
        Assert.All(RuleCatalog.All, rule => Assert.Contains(heads, head => head.Contains($" {rule.Page.Id}: ", StringComparison.Ordinal)));
        Assert.Equal(heads.Distinct(), heads);
        Assert.Equal(heads.Select(Place).Order(), heads.Select(Place));
        Snapshot.MatchDocument(accepted, File.Exists(accepted) ? File.ReadAllText(accepted) : null, ended.Output, () => File.WriteAllText(accepted, ended.Output));

        static (int Line, int Column) Place(string head) => (int.Parse(head.Split(':')[1], CultureInfo.InvariantCulture), int.Parse(head.Split(':')[2], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Carets_stand_under_characters_of_two_columns()
    {
        Write("plan.yaml", "标题: 计划\n工作目表: {总体目标: x}\n");
        var lines = Run("render", "plan.yaml").Error.Split('\n');
        Assert.Equal(["    2 | 工作目表: {总体目标: x}", "      | ^^^^^^^^"], lines[1..3]);
    }

    [Theory]
    [InlineData("\u001b[31m", "<U+001B>")]
    [InlineData("\u0007", "<U+0007>")]
    [InlineData("\u202e", "<U+202E>")]
    [InlineData("\u009b2J", "<U+009B>")]
    public void Control_characters_of_a_file_never_reach_the_terminal(string raw, string shown)
    {
        Write("plan.yaml", $"标题: 计划\n\"坏{raw}键\": 1\n");
        var ended = Run("render", "plan.yaml");
        Assert.Equal(1, ended.Code);
        Assert.DoesNotContain(raw[0], ended.Error);
        Assert.Contains(shown, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals_that_show_them()
    {
        Write("plan.yaml", "标题: 计划\n坏: 1\n");
        Assert.Contains("\u001b[31merror\u001b[0m YML02", RunOnTerminal("render", "plan.yaml").Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Run("render", "plan.yaml").Error);
    }

    [Theory]
    [InlineData("", "YML07")]
    [InlineData("\0\u0001\u0002", "YML06")]
    public void A_file_that_is_no_plan_is_a_finding(string text, string id)
    {
        Write("plan.yaml", text);
        var ended = Run("render", "plan.yaml");
        Assert.Equal(1, ended.Code);
        Assert.StartsWith($"plan.yaml:1:1: error {id}: ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_on_standard_input_is_named_with_a_dash()
    {
        Assert.StartsWith("-:1:1: error YML02: ", RunWith("坏: 1\n标题: x\n", "render", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nowhere_is_named()
    {
        File.CreateSymbolicLink("broken.yaml", "nowhere.yaml");
        var ended = Run("render", "broken.yaml");
        Assert.Equal((2, "cannot read broken.yaml: no such file\n"), (ended.Code, ended.Error));
    }
}
