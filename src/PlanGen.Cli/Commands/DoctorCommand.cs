using System.CommandLine;
using PlanGen.Cli.Commands.Doctor;
using PlanGen.Cli.Output;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen doctor</c>: whether everything that the work needs is here, and what to do about what is not.</summary>
internal static class DoctorCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var style = new Option<string>("--style") { Description = session.Say(Messages.DoctorStyle), HelpName = "NAME|FILE" };
        style.CompletionSources.Add(_ => Offers.Styles(session));
        var command = new Command("doctor", session.Say(Messages.Doctor)) { style };
        command.SetAction(parsed => Run(session, parsed.GetValue(style), Surroundings.OfThisMachine()));
        return command;
    }

    /// <summary>Prints what was found, a line each with the advice below it; fails only where the work cannot be done at all.</summary>
    internal static int Run(Session session, string? style, Surroundings place)
    {
        Finding[] findings =
        [
            .. TerminalCheck.Run(place),
            .. FontCheck.Run(WordDressing.Settle(style, null, session.Settings).Style, place),
            .. OfficeCheck.Run(place),
            .. RepositoryCheck.Run(session),
            .. SchemaCheck.Run(session.Settings),
        ];
        var rows = TextTable.Of([.. findings.Select(one => new[] { $"[{session.Say(Mark(one.State))}]", session.Say(one.Subject), TerminalText.CleanLine(session.Say(one.Text)) })]).Split('\n');
        session.Console.Print(string.Concat(findings.Zip(rows, (one, row) =>
            row + "\n" + (one.Advice is null ? "" : $"   = {session.Say(Messages.Hint)}: {TerminalText.CleanLine(session.Say(one.Advice))}\n"))));
        return findings.Any(one => one.State == State.Bad) ? ExitCode.Findings : ExitCode.Done;
    }

    private static Diagnostics.Phrase Mark(State state) => state switch
    {
        State.Good => Messages.MarkGood,
        State.Note => Messages.MarkNote,
        State.Warning => Messages.MarkWarning,
        _ => Messages.MarkBad,
    };
}
