using Xunit;

namespace PlanGen.Tests.Commands;

public class UsageTests : CommandTest
{
    [Theory]
    [InlineData("rendr", "'rendr' is not known here; did you mean 'render'?", "不认识“rendr”；是不是“render”？")]
    [InlineData("render plan.yaml --forc", "'--forc' is not known here; did you mean '--force'?", "不认识“--forc”；是不是“--force”？")]
    [InlineData("render --strct plan.yaml", "'--strct' is not known here; did you mean '--strict'?", "不认识“--strct”；是不是“--strict”？")]
    [InlineData("structures zzzzzzzzzzzzzzzz", "'zzzzzzzzzzzzzzzz' is not known here", "不认识“zzzzzzzzzzzzzzzz”")]
    [InlineData("render plan.yaml -s", "the option --structure needs a value", "选项 --structure 缺少值")]
    [InlineData("explain", "ID|PHRASE is missing", "缺少 ID|PHRASE")]
    [InlineData("explain 全年 --year 27", "the option --year cannot be '27'; possible: a year of four digits, such as 2027", "选项 --year 的值“27”不对；可用：四位数的年份，如 2027")]
    [InlineData("explain PLN99", "there is no rule 'PLN99'; 'plangen rules' lists them", "没有规则“PLN99”；全部规则见 plangen rules")]
    [InlineData("render plan.yaml -t md -t html", "the option --to is given twice", "选项 --to 写了两次")]
    [InlineData("render plan.yaml --watch --check", "--watch does not go with --check", "--watch 不能与 --check 一起用")]
    [InlineData("render - --watch", "--watch does not go with standard input (-)", "--watch 不能用于标准输入（-）")]
    [InlineData("render plan.yaml --watch -t md -o -", "--watch does not go with standard output (-)", "--watch 不能用于标准输出（-）")]
    [InlineData("render nope.yaml --watch", "there is no file nope.yaml", "没有文件 nope.yaml")]
    [InlineData("render --watch", "no plan was given, and plangen.yaml declares no outputs", "没有指定计划，plangen.yaml 里也没有“输出”")]
    public void A_slip_is_named_with_the_nearest_word_in_both_languages(string line, string english, string chinese)
    {
        Environment.SetEnvironmentVariable("PLANGEN_LANG", "en");
        AssertFails($"plangen: {english}\n", Run(line.Split(' ')));
        Environment.SetEnvironmentVariable("PLANGEN_LANG", "zh");
        AssertFails($"plangen: {chinese}\n", Run(line.Split(' ')));
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("render nope*.yaml", "plangen: there is no plan in nope*.yaml\n")]
    [InlineData("render plan.yaml --lang fr", "plangen: the option --lang cannot be 'fr'; possible: zh、en\n")]
    public void What_is_not_there_is_named(string line, string message)
    {
        AssertFails(message, Run(line.Split(' ')));
    }

    [Fact]
    public void Without_a_command_help_is_pointed_to()
    {
        AssertFails("plangen: a command is missing\nsee plangen --help\n", Run());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("render --help")]
    [InlineData("render -h --nonsense")]
    public void Help_goes_to_standard_output_in_the_language_of_the_run(string line)
    {
        var ended = Run([.. line.Split(' '), "--lang=zh"]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("用法:\n  plangen", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:\n  plangen", Run([.. line.Split(' '), "--lang=en"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "render structures styles explain --lang --quiet --verbose --version")]
    [InlineData("render", "--structure --to --output --style --numbering --check --strict --force")]
    [InlineData("explain", "PHRASE --year")]
    public void Help_names_every_command_and_option(string command, string words)
    {
        var help = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
        Assert.All(words.Split(' '), word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_three_numbers_and_what_stands_before_a_release()
    {
        var ended = Run("--version");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.-]+)?\n$", ended.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_worst_of_several_outcomes_counts()
    {
        Write("bad.yaml", "标题: 坏\n任务: [{}]\n");
        Assert.Equal(0, Run("render", "plan.yaml", "-t", "md").Code);
        Assert.Equal(1, Run("render", "plan.yaml", "bad.yaml", "-t", "md").Code);
        Directory.CreateDirectory("plan.html");
        Assert.Equal(2, Run("render", "plan.yaml", "bad.yaml", "-t", "html").Code);
    }

    [Fact]
    public void Verbose_names_the_settings_and_the_structure()
    {
        Write("plan.yaml", Plan);
        Write("plangen.yaml", "structure: action\n");
        var ended = Run("render", "plan.yaml", "-t", "md", "--verbose");
        Assert.Equal($"settings: plangen.yaml\nwrote plan.md (structure action, {new FileInfo("plan.md").Length} bytes)\n", ended.Error);
    }

    [Fact]
    public void A_warning_passes_but_under_strict_it_stops_the_plan()
    {
        Write("plan.yaml", Plan + "  - 名称: 开放 # 鉴定\n");
        var ended = Run("render", "plan.yaml", "-t", "md");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("plan.yaml:5:", ended.Error, StringComparison.Ordinal);
        Assert.EndsWith("wrote plan.md\n", ended.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (Run("render", "plan.yaml", "-t", "md", "--quiet").Code, Run("render", "plan.yaml", "-t", "md", "--quiet").Error));

        File.Delete("plan.md");
        ended = Run("render", "plan.yaml", "-t", "md", "--strict");
        Assert.Equal(1, ended.Code);
        Assert.EndsWith("plan.yaml has warnings; under --strict nothing was written\n", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    private static void AssertFails(string message, Ended ended)
    {
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.StartsWith(message, ended.Error, StringComparison.Ordinal);
    }
}
