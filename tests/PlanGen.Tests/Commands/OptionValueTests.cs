using System.CommandLine;
using PlanGen.Cli;
using PlanGen.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>An option before another never takes that other for its value, whichever they are.</summary>
public class OptionValueTests : CommandTest
{
    public static TheoryData<string, string> WithValue => Of(option => option.Arity.MinimumNumberOfValues > 0);

    public static TheoryData<string, string> WithoutValue => Of(option => option.Arity.MinimumNumberOfValues == 0);

    [Theory]
    [MemberData(nameof(WithValue))]
    public void A_value_that_is_left_out_is_missed(string command, string option)
    {
        var name = NameOf(command, option);
        foreach (var next in (string[])["--quiet", "-q", "--help", "--lang"])
        {
            AssertFails($"plangen: the option {name} needs a value\n", Run([.. Line(command, option), option, next]));
        }

        AssertFails($"plangen: the option {name} needs a value; one that begins with - is joined to it: {name}=-x\n", Run([.. Line(command, option), option, "-x"]));
        AssertFails($"plangen: the option {name} needs a value\n", Run([.. Line(command, option), option]));
    }

    [Theory]
    [MemberData(nameof(WithoutValue))]
    public void An_option_that_needs_no_value_takes_no_option_for_one(string command, string option)
    {
        var ended = Run([.. Line(command, option), option, "-x"]);
        AssertFails("plangen: '-x' is not known here", ended);
    }

    [Theory]
    [InlineData("new --title=-1 -o", "'-o' is not known here")]
    [InlineData("check --select=-x plan.yaml", "there is no rule '-X'")]
    [InlineData("roll plan.yaml --year 2028 --drop=-x -o -", "no task has the id or responsible unit '-x'")]
    public void A_value_joined_to_its_option_may_begin_with_a_dash(string line, string message)
    {
        AssertFails($"plangen: {message}", Run(line.Split(' ')));
    }

    [Fact]
    public void A_dash_alone_is_a_value()
    {
        Assert.Equal(0, Run("render", "plan.yaml", "-t", "md", "-o", "-").Code);
        Assert.StartsWith("# 档案工作计划", Run("render", "plan.yaml", "-t", "md", "-o", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_that_follows_is_the_language_of_the_message()
    {
        AssertFails("plangen: 选项 --select 缺少值\n用法见 plangen check --help\n", Run("check", "--select", "--lang", "zh", "plan.yaml"));
    }

    private static void AssertFails(string message, Ended ended)
    {
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.StartsWith(message, ended.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    /// <summary>The command with the arguments and options that it must have, but for the option that is tried.</summary>
    private static IEnumerable<string> Line(string name, string tried)
    {
        var command = Commands().Single(one => one.Name == name);
        var arguments = command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(_ => "plan.yaml");
        return [name, .. arguments, .. command.Options.Where(option => option.Required && !Words(option).Contains(tried)).Select(option => option.Name + "=2028")];
    }

    private static string NameOf(string command, string word) => OptionsOf(Commands().Single(one => one.Name == command)).Single(option => Words(option).Contains(word)).Name;

    private static TheoryData<string, string> Of(Func<Option, bool> isWanted)
    {
        var data = new TheoryData<string, string>();
        foreach (var command in Commands())
        {
            foreach (var word in OptionsOf(command).Where(isWanted).SelectMany(Words))
            {
                data.Add(command.Name, word);
            }
        }

        return data;
    }

    private static IEnumerable<string> Words(Option option) => option.Aliases.Append(option.Name);

    private static Session NewSession() => new(Language.English, null, new(Stream.Null, Stream.Null, TextWriter.Null, false, false, false));

    private static IList<Command> Commands() => Program.CreateRoot(NewSession()).Subcommands;

    private static IEnumerable<Option> OptionsOf(Command command) =>
        NewSession() is var session ? [.. command.Options, session.LangOption, session.QuietOption, session.VerboseOption] : [];
}
