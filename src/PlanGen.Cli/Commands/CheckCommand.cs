using System.CommandLine;
using PlanGen.Cli.Output.Reports;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen check</c>: its arguments and options.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var paths = new Argument<string[]>("paths") { Description = session.Say(Messages.CheckPaths), HelpName = "PATH", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = session.Say(Messages.CheckFormat.With(ReportCatalog.Names)), HelpName = "FORMAT" };
        var strict = new Option<bool>("--strict") { Description = session.Say(Messages.CheckStrict) };
        var select = new Option<string[]>("--select") { Description = session.Say(Messages.CheckSelect), HelpName = "IDS" };
        var ignore = new Option<string[]>("--ignore") { Description = session.Say(Messages.CheckIgnore), HelpName = "IDS" };
        var fix = new Option<bool>("--fix") { Description = session.Say(Messages.CheckFix) };
        var diff = new Option<bool>("--diff") { Description = session.Say(Messages.CheckDiff) };
        var baseline = new Option<string>("--baseline") { Description = session.Say(Messages.CheckBaseline), HelpName = "FILE" };
        var writeBaseline = new Option<string>("--write-baseline") { Description = session.Say(Messages.CheckWriteBaseline), HelpName = "FILE" };
        format.CompletionSources.Add(_ => Offers.Reports);
        select.CompletionSources.Add(_ => Offers.Rules(session));
        ignore.CompletionSources.Add(_ => Offers.Rules(session));
        var command = new Command("check", session.Say(Messages.Check)) { paths, format, strict, select, ignore, fix, diff, baseline, writeBaseline };
        command.SetAction((parsed, cancel) => OwnThread.Run(() => new CheckRun(session, new(
            parsed.GetValue(paths) ?? [],
            parsed.GetValue(format),
            parsed.GetValue(strict),
            parsed.GetValue(select) ?? [],
            parsed.GetValue(ignore) ?? [],
            parsed.GetValue(fix),
            parsed.GetValue(diff),
            parsed.GetValue(baseline),
            parsed.GetValue(writeBaseline),
            parsed.GetValue(session.QuietOption))).Run(cancel)));
        return command;
    }
}

/// <summary>What <c>check</c> was asked for, as typed.</summary>
internal sealed record CheckOptions(
    IReadOnlyList<string> Paths,
    string? Format,
    bool IsStrict,
    IReadOnlyList<string> Select,
    IReadOnlyList<string> Ignore,
    bool IsFixing,
    bool IsDiff,
    string? Baseline,
    string? WriteBaseline,
    bool IsQuiet);
