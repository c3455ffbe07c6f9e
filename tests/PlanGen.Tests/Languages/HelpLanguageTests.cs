using System.CommandLine;
using System.Text.RegularExpressions;
using PlanGen.Cli;
using PlanGen.Diagnostics;
using PlanGen.Tests.Commands;
using Xunit;

namespace PlanGen.Tests.Languages;

/// <summary>The help of every command there is, and the usage errors of every kind.</summary>
public partial class HelpLanguageTests : CommandTest
{
    public static TheoryData<string> Verbs => ["", .. Root().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void English_help_holds_no_Chinese_but_in_its_examples(string verb)
    {
        var help = Help(verb, "en");
        Assert.Contains("Usage:", help, StringComparison.Ordinal);
        Assert.All(help.Split('\n'), line => Assert.False(Chinese().IsMatch(line), line));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Chinese_help_holds_no_English_sentence(string verb)
    {
        var help = Help(verb, "zh");
        Assert.Contains("用法:", help, StringComparison.Ordinal);
        Assert.All(help.Split('\n'), line => Assert.False(English().IsMatch(Code().Replace(line, "")), line));
        Assert.All(Described(verb), description => Assert.Matches(Chinese(), description));
    }

    [Theory]
    [InlineData("take --count x", "the option --count cannot be 'x'; possible: a whole number", "选项 --count 的值“x”不对；可用：整数")]
    [InlineData("take --colour blue", "the option --colour cannot be 'blue'; possible: green、red", "选项 --colour 的值“blue”不对；可用：green、red")]
    [InlineData("take --date yesterday", "--date cannot be 'yesterday'", "--date 不能是“yesterday”")]
    [InlineData("take --year 1 --year 2", "the option --year is given twice", "选项 --year 写了两次")]
    [InlineData("take --year", "the option --year needs a value", "选项 --year 缺少值")]
    [InlineData("need", "the option --year is missing", "缺少选项 --year")]
    [InlineData("need --year 2027 x y", "'y' is not known here", "不认识“y”")]
    [InlineData("number", "N is missing", "缺少 N")]
    [InlineData("number x", "N cannot be 'x'; possible: a whole number", "N 不能是“x”；可用：整数")]
    [InlineData("group", "a command is missing", "缺少命令")]
    [InlineData("group nosuchthing", "'nosuchthing' is not known here", "不认识“nosuchthing”")]
    [InlineData("take --quiet=maybe", "'maybe' is not known here", "不认识“maybe”")]
    [InlineData("take @nosuch", "'@nosuch' is not known here", "不认识“@nosuch”")]
    [InlineData("[diagram] take", "'[diagram]' is not known here", "不认识“[diagram]”")]
    public void Whatever_is_wrong_with_a_command_line_is_said_in_both_languages(string line, string english, string chinese)
    {
        foreach (var (language, said) in new[] { ("en", english), ("zh", chinese) })
        {
            Environment.SetEnvironmentVariable("PLANGEN_LANG", language);
            using var error = new StringWriter { NewLine = "\n" };
            Assert.Equal(2, CommandRunner.Run(line.Split(' '), _ => Kinds(), new(Stream.Null, Stream.Null, error, false, false, false)));
            Assert.StartsWith($"plangen: {said}", error.ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>Commands with every kind of option and argument that the parser can refuse.</summary>
    private static RootCommand Kinds()
    {
        var colour = new Option<string>("--colour").AcceptOnlyFromAmong("red", "green");
        var take = new Command("take") { new Option<int>("--count"), colour, new Option<DateOnly>("--date"), new Option<string>("--year") };
        var need = new Command("need") { new Option<string>("--year") { Required = true }, new Argument<string>("x") { Arity = ArgumentArity.ZeroOrOne } };
        var number = new Command("number") { new Argument<int>("n") { HelpName = "N" } };
        Command[] all = [take, need, number];
        Array.ForEach(all, command => command.SetAction(_ => 0));
        return new RootCommand { take, need, number, new Command("group") { new Command("inner") } };
    }

    private static RootCommand Root() => Program.CreateRoot(new Session(Language.English, null, new(Stream.Null, Stream.Null, TextWriter.Null, false, false, false)));

    /// <summary>The help without the examples, which are commands, and may name Chinese structures and files.</summary>
    private static string Help(string verb, string language)
    {
        string[] words = verb.Length == 0 ? [] : [verb];
        var ended = Run([.. words, "--help", "--lang", language]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        var title = language == "zh" ? Messages.Examples.Chinese : Messages.Examples.English;
        return Regex.Replace(ended.Output, $@"^{title}:\n(?:  .*\n)+", "", RegexOptions.Multiline);
    }

    /// <summary>What the Chinese help says of each command, argument and option.</summary>
    private static IEnumerable<string> Described(string verb)
    {
        var root = Program.CreateRoot(new Session(Language.Chinese, null, new(Stream.Null, Stream.Null, TextWriter.Null, false, false, false)));
        var command = verb.Length == 0 ? root : root.Subcommands.Single(one => one.Name == verb);
        var symbols = command.Subcommands.Cast<Symbol>().Concat(command.Arguments).Concat(command == root ? [] : command.Options).Append(command);
        return symbols.Select(symbol => symbol.Description ?? "");
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\u3001\u3002\uFF01-\uFF5E]")]
    private static partial Regex Chinese();

    /// <summary>Three English words in a row.</summary>
    [GeneratedRegex(@"\b[A-Za-z][a-z]*('s)? [a-z]+ [a-z]+\b")]
    private static partial Regex English();

    /// <summary>What is typed: commands, options, names of files.</summary>
    [GeneratedRegex(@"plangen( [a-z-]+| <[^>]+>| \[[^\]]+\]| --?[a-z]+)*|--?[a-z-]+( <[^>]+>)?")]
    private static partial Regex Code();
}
