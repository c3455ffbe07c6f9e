using System.Reflection;
using System.Text.RegularExpressions;
using PlanGen.Cli;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>What <c>plangen</c> says, in which language, and with which exit code.</summary>
[Collection(nameof(CommandLine))]
public partial class MessageTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_plan_with_ten_faults_gets_ten_messages(string language)
    {
        using var here = new CommandLine().With("plan.yaml", Case("ten-faults.yaml"));
        var result = CommandLine.Run("render plan.yaml --lang " + language);
        Assert.Equal(1, result.Code);
        Assert.Equal(10, FindingLine().Count(result.Error));
        Assert.Equal(Case($"ten-faults.{language}.txt"), result.Error);
    }

    [Fact]
    public void Every_phrase_is_there_in_both_languages_with_the_same_blanks()
    {
        var fields = new[] { typeof(Messages), typeof(FileFaults), typeof(TemplateFaults) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public), (_, field) => (field.Name, Value: field.GetValue(null)!)).ToList();
        var phrases = fields.SelectMany(field => field.Value is FaultKind kind
            ? new[] { (field.Name, Phrase: (Phrase?)kind.Text), (field.Name, Phrase: kind.Help) }
            : [(field.Name, Phrase: field.Value as Phrase)]).Where(pair => pair.Phrase is not null).ToList();
        Assert.True(phrases.Count > 60, $"only {phrases.Count} phrases found");
        Assert.All(phrases, pair =>
        {
            Assert.False(string.IsNullOrWhiteSpace(pair.Phrase!.Chinese) || string.IsNullOrWhiteSpace(pair.Phrase.English), pair.Name);
            Assert.Equal(Blanks(pair.Phrase.Chinese), Blanks(pair.Phrase.English));
        });

        static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        using var here = new CommandLine().With("plan.yaml", "标题: \"a\\e[31m\"\n\u001b[2J未知: 1\n");
        var result = CommandLine.Run("render plan.yaml");
        Assert.Equal(1, result.Code);
        Assert.DoesNotContain(result.Error, c => char.IsControl(c) && c != '\n');
        Assert.Contains("<U+001B>", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Carets_stand_below_what_they_mean_though_Chinese_is_wide()
    {
        using var here = new CommandLine().With("plan.yaml", "标题: 试\n年度: 二七\n");
        Assert.Contains("    2 | 年度: 二七\n      |       ^^^^\n", CommandLine.Run("render plan.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_stops_only_a_strict_run()
    {
        using var here = new CommandLine().With("plan.yaml", "标题: 试 # 注\n前言: 序\n");
        var lax = CommandLine.Run("render plan.yaml -t md");
        Assert.Equal((0, true), (lax.Code, lax.Error.Contains("warning YML11", StringComparison.Ordinal)));
        Assert.Equal(1, CommandLine.Run("render plan.yaml -t html --strict").Code);
        Assert.Equal(["plan.md", "plan.yaml"], here.Files);
        Assert.Equal("", CommandLine.Run("render plan.yaml -t md --quiet").Error);
    }

    [Fact]
    public void A_fault_in_a_template_is_named_at_its_line()
    {
        using var here = new CommandLine().With("plan.yaml", RenderOutputTests.Plan)
            .With("own/structure.yaml", "name: 自定义式\nnumbering: {text: [一、]}\n")
            .With("own/document.sbn", "# {{ plan.title }}\n\n{{ plan.titel }}\n");
        var result = CommandLine.Run("render plan.yaml -s own -t md");
        Assert.Equal(1, result.Code);
        Assert.Contains("own/document.sbn:3:9: error TPL01", result.Error.Replace('\\', '/'), StringComparison.Ordinal);
        here.With("own/document.sbn", "# {{ plan.title }}\n\n- {{ plan.tasks[0].name }}\n");
        Assert.Contains("TPL02", CommandLine.Run("render plan.yaml -s own -t md").Error, StringComparison.Ordinal);
        here.With("own/document.sbn", "# {{ plan.title }}\n\n{{ number 1 }}{{ plan.tasks[0].name }}\n");
        Assert.Equal("# 试行计划\n\n一、编制目录\n", CommandLine.Run("render plan.yaml -s own -t md -o -").Output);
    }

    [Fact]
    public void Help_names_every_command_and_option_in_both_languages()
    {
        using var here = new CommandLine();
        foreach (var (language, word) in new[] { ("zh", "用法"), ("en", "Usage") })
        {
            var help = CommandLine.Run("--help --lang " + language);
            Assert.Equal(0, help.Code);
            Assert.Contains(word, help.Output, StringComparison.Ordinal);
            Assert.All(["render", "structures", "styles"], command => Assert.Contains(command, help.Output, StringComparison.Ordinal));
            var render = CommandLine.Run("render --help --lang " + language).Output;
            Assert.All(["--structure", "--to", "--output", "--style", "--numbering", "--check", "--strict", "--force"], option => Assert.Contains(option, render, StringComparison.Ordinal));
        }

        Assert.Equal("plangen: 不认识“rendr”；是不是“render”？\n用法见 plangen --help\n", CommandLine.Run("rendr --lang zh").Error);
    }

    private static string Case(string name) => File.ReadAllText(Repository.PathOf("tests/PlanGen.Tests/Cases/Commands/" + name));

    [GeneratedRegex(@"^plan\.yaml:\d+:\d+: ", RegexOptions.Multiline)]
    private static partial Regex FindingLine();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
