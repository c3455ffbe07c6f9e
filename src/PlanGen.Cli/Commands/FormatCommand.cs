using System.CommandLine;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen format</c>: its arguments and options.</summary>
internal static class FormatCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var paths = new Argument<string[]>("plans") { Description = session.Say(Messages.FormatPaths), HelpName = "PLAN", Arity = ArgumentArity.OneOrMore };
        var keys = new Option<string>("--keys") { Description = session.Say(Messages.FormatKeys), HelpName = "zh|en" };
        var check = new Option<bool>("--check") { Description = session.Say(Messages.FormatCheck) };
        var diff = new Option<bool>("--diff") { Description = session.Say(Messages.FormatDiff) };
        var command = new Command("format", session.Say(Messages.Format)) { paths, keys, check, diff };
        command.SetAction((parsed, cancel) => OwnThread.Run(() => new FormatRun(session, new(
            parsed.GetValue(paths) ?? [],
            parsed.GetValue(keys),
            parsed.GetValue(check),
            parsed.GetValue(diff),
            parsed.GetValue(session.QuietOption))).Run(cancel)));
        return command;
    }
}

/// <summary>What <c>format</c> was asked for, as typed.</summary>
internal sealed record FormatOptions(IReadOnlyList<string> Paths, string? Keys, bool IsCheck, bool IsDiff, bool IsQuiet);
