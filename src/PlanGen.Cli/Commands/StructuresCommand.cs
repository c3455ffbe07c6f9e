using System.CommandLine;
using PlanGen.Cli.Output;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen structures</c>: what structures there are, a line each.</summary>
internal static class StructuresCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("structures", session.Say(Messages.Structures));
        command.SetAction(_ =>
        {
            var rows = new StructureFinder(session).Available;
            var widthOfId = rows.Max(row => TerminalText.Width(row.Id));
            var widthOfName = rows.Max(row => TerminalText.Width(row.Name));
            foreach (var row in rows)
            {
                session.Console.Print($"{Pad(row.Id, widthOfId)}  {Pad(row.Name, widthOfName)}  {session.Say(row.Summary)}\n");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Pad(string text, int width) => text + new string(' ', width - TerminalText.Width(text));
}
