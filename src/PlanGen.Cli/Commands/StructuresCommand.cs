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
            session.Console.Print(TextTable.Of([.. new StructureFinder(session).Available.Select(one => new[] { one.Id, one.Name, session.Say(one.Summary) })]));
            return ExitCode.Done;
        });
        return command;
    }
}
