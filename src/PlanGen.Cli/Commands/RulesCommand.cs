using System.CommandLine;
using PlanGen.Checking;
using PlanGen.Cli.Output;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen rules</c>: what is checked, a line each.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("rules", session.Say(Messages.Rules));
        command.SetAction(_ =>
        {
            session.Console.Print(TextTable.Of([.. RuleCatalog.Pages.Select(page => new[] { page.Id, Level(page), session.Say(page.Summary) })]));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The severity as the settings spell it.</summary>
    internal static string Level(RulePage page) => page.IsOn ? page.Severity.ToString().ToLowerInvariant() : "off";
}
