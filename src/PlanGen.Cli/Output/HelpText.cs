using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace PlanGen.Cli.Output;

/// <summary>Help, in the language of the run.</summary>
internal sealed class HelpText(Session session) : SynchronousCommandLineAction
{
    /// <summary>Examples by the name of the command they are of.</summary>
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["plangen"] = ["plangen new", "plangen render plan.yaml", "plangen structures"],
        ["new"] =
        [
            "plangen new",
            "plangen new 计划.yaml -s task-list --year 2027 --organization 区档案馆",
            "plangen new 清单.yaml -s 任务清单式 --from 任务表.csv",
            "plangen new --repository plans-repo --yes",
        ],
        ["render"] =
        [
            "plangen render plan.yaml",
            "plangen render plan.yaml -s 任务清单式 -o 计划.docx",
            "plangen render plan.yaml -s all -t docx,md,html -o out/",
            "plangen render plans/ -t html -o site/",
            "plangen render plan.yaml --watch",
        ],
        ["structures"] = ["plangen structures", "plangen structures --fields", "plangen structures --fields own/"],
        ["roll"] = ["plangen roll 2026.yaml --year 2027", "plangen roll plan.yaml --year 2028 --drop SJ-01、SJ-03 --drop 法规科 -o draft.yaml"],
        ["format"] = ["plangen format plan.yaml", "plangen format plans/ --check", "plangen format plan.en.yaml --keys zh --diff"],
        ["completion"] = ["eval \"$(plangen completion bash)\"", "plangen completion fish > ~/.config/fish/completions/plangen.fish"],
        ["doctor"] = ["plangen doctor", "plangen doctor --style report"],
        ["explain"] = ["plangen explain PLN01", "plangen explain 第三季度前", "plangen explain 第一季度公布目录；全年跟进 --year 2027"],
    };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        session.Console.Print(Of(parseResult.CommandResult));
        return ExitCode.Done;
    }

    /// <summary>The command as it is called: plangen render.</summary>
    public static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "plangen";

    private string Of(CommandResult result)
    {
        var command = result.Command;
        var lines = new List<string> { command.Description ?? "", "" };
        List<string> usage =
        [
            PathOf(result),
            .. command.Subcommands.Count > 0 ? [session.Say(Messages.CommandWord)] : Array.Empty<string>(),
            .. command.Arguments.Select(argument => argument.Arity switch
            {
                { MaximumNumberOfValues: > 1 } => $"[{argument.HelpName}…]",
                { MinimumNumberOfValues: 0 } => $"[{argument.HelpName}]",
                _ => $"<{argument.HelpName}>",
            }),
            session.Say(Messages.OptionsWord),
        ];
        lines.AddRange([$"{session.Say(Messages.Usage)}:", $"  {string.Join(' ', usage)}", ""]);
        Section(lines, session.Say(Messages.Commands), command.Subcommands.Where(one => !one.Hidden).Select(one => (one.Name, one.Description)));
        Section(lines, session.Say(Messages.Arguments), command.Arguments.Select(one => ($"{one.HelpName ?? one.Name}", one.Description)));
        Section(lines, session.Say(Messages.Options), UsageErrors.AllOptions(result).Where(option => !option.Hidden).Select(option => (NameOf(option), option.Description)));
        Section(lines, session.Say(Messages.Examples), Examples.GetValueOrDefault(result.Parent is null ? "plangen" : command.Name, []).Select(example => (example, (string?)null)));
        if (command.Subcommands.Count > 0)
        {
            lines.Add(session.Say(Messages.MoreHelp.With(PathOf(result))));
        }

        return string.Join('\n', lines).TrimEnd() + "\n";
    }

    private static string NameOf(Option option)
    {
        // /? and /h are the parser's own additions for Windows; they work and need no line.
        var names = option.Aliases.Append(option.Name).Where(name => name.StartsWith('-')).OrderBy(name => name.Length);
        return string.Join(", ", names) + (option.HelpName is null ? "" : $" <{option.HelpName}>");
    }

    private static void Section(List<string> lines, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => TerminalText.Width(row.Name));
        lines.Add($"{title}:");
        lines.AddRange(all.Select(row => row.Description is null
            ? $"  {row.Name}"
            : $"  {row.Name}{new string(' ', width - TerminalText.Width(row.Name))}  {row.Description}"));
        lines.Add("");
    }
}
