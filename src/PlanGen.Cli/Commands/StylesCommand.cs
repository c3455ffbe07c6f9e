using System.CommandLine;
using PlanGen.Cli.Output;
using PlanGen.Writing.Word;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen styles</c>: what styles Word documents may have, a line each.</summary>
internal static class StylesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("styles", session.Say(Messages.Styles));
        command.SetAction(_ =>
        {
            session.Console.Print(TextTable.Of([.. WordStyleCatalog.BuiltIn.Select(one => new[] { one.Id, one.Name.Chinese, session.Say(one.Summary) })]));
            return ExitCode.Done;
        });
        return command;
    }
}
