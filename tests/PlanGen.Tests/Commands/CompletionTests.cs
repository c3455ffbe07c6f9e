using PlanGen.Checking;
using PlanGen.Cli;
using PlanGen.Cli.Commands;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Commands;

public class CompletionTests : CommandTest
{
    [Theory]
    [InlineData("re", "render")]
    [InlineData("RE", "render")]
    [InlineData("-q re", "render")]
    [InlineData("render ", "")]
    [InlineData("render plan.yaml --str", "--strict --structure")]
    [InlineData("render --strict --str", "--structure")]
    [InlineData("render --se", "")]
    [InlineData("check --select PLN01 --se", "--select")]
    [InlineData("render -s cl", "classic")]
    [InlineData("render -s 任", "任务清单式")]
    [InlineData("render --structure=cl", "--structure=classic")]
    [InlineData("render -s al", "all")]
    [InlineData("render -s ./", "")]
    [InlineData("render --style gong", "gongwen gongwen-e")]
    [InlineData("render --style 报", "报告")]
    [InlineData("render -t ", "docx html md")]
    [InlineData("render -t docx,", "docx,html docx,md")]
    [InlineData("render --to=docx,m", "--to=docx,md")]
    [InlineData("render --numbering ", "automatic literal")]
    [InlineData("render -- -", "")]
    [InlineData("render -o ", "")]
    [InlineData("check --format g", "github gitlab")]
    [InlineData("check --select pun0", "PUN01 PUN02 PUN03 PUN04 PUN05 PUN06")]
    [InlineData("check --ignore PLN01,LAW0", "PLN01,LAW02 PLN01,LAW03 PLN01,LAW04")]
    [InlineData("explain LAW0", "LAW02 LAW03 LAW04")]
    [InlineData("explain LAW02 L", "")]
    [InlineData("eject princ", "principles")]
    [InlineData("eject principles c", "")]
    [InlineData("completion ", "bash fish powershell zsh")]
    [InlineData("--lang ", "en zh")]
    [InlineData("styles --lang ", "en zh")]
    [InlineData("render @nosuch -s cl", "classic")]
    public void What_may_stand_next_is_offered(string line, string expected) => Assert.Equal(expected, string.Join(' ', Offered([.. line.Split(' ')])));

    [Fact]
    public void Every_command_every_option_and_every_name_is_offered()
    {
        var root = Program.CreateRoot(new Session(Language.English, null, new(Stream.Null, Stream.Null, TextWriter.Null, false, false, false)));
        Assert.Equal(root.Subcommands.Where(one => !one.Hidden).Select(one => one.Name).Order(StringComparer.Ordinal), Offered(""));
        Assert.All(root.Subcommands, command => Assert.Superset(command.Options.Where(one => !one.Hidden).Select(one => one.Name).ToHashSet(), Offered(command.Name, "--").ToHashSet()));
        Assert.Superset(StructureCatalog.BuiltIn.SelectMany(one => new[] { one.Id, one.Name }).ToHashSet(), Offered("render", "-s", "").ToHashSet());
        Assert.Superset(StructureCatalog.BuiltIn.SelectMany(one => new[] { one.Id, one.Name }).ToHashSet(), Offered("new", "-s", "").ToHashSet());
        Assert.Equal(RuleCatalog.Pages.Select(one => one.Id).Order(StringComparer.Ordinal), Offered("explain", ""));
    }

    [Fact]
    public void Structures_of_ones_own_are_offered_too()
    {
        Write("structures/own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("structures/own/document.sbn", "# {{ plan.title }}\n");
        Write("plangen.yaml", "结构目录: structures\n");
        Assert.Equal(["own"], Offered("render", "-s", "o"));
    }

    [Fact]
    public void What_an_offer_is_stands_beside_it_in_the_language_of_the_run()
    {
        Assert.Equal("render\tRender documents\n", Run("completion", "fish", "--", "ren").Output);
        Assert.Equal("render\t生成文档\n", Run("completion", "powershell", "--lang", "zh", "--", "ren").Output);
        Assert.Equal("render:生成文档\n", Run("completion", "zsh", "--lang", "zh", "--", "ren").Output);
        Assert.Equal("render\n", Run("completion", "bash", "--", "ren").Output);
    }

    [Fact]
    public void A_script_is_printed_for_each_shell_and_others_are_refused()
    {
        Assert.All(Shell.All, shell => Assert.Contains($" completion {shell.Name} ", Run("completion", shell.Name).Output, StringComparison.Ordinal));
        Assert.Equal(Run("completion", "powershell"), Run("completion", "pwsh"));
        Assert.Equal((2, "plangen: there is no script for the shell 'csh'; there are: bash, zsh, fish, powershell\n"), (Run("completion", "csh").Code, Run("completion", "csh").Error));
    }

    private static string[] Offered(params string[] words) => Run(["completion", "bash", "--", .. words]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
