using System.CommandLine;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen completion</c>: the script by which a shell completes command lines, and what it asks for each.</summary>
internal static class CompletionCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var shell = new Argument<string>("shell") { Description = session.Say(Messages.CompletionShell.With(Shell.Names)), HelpName = "SHELL" };
        var words = new Argument<string[]>("words") { Description = session.Say(Messages.CompletionWords), HelpName = "WORD", Arity = ArgumentArity.ZeroOrMore };
        shell.CompletionSources.Add(_ => Offers.Shells);
        var command = new Command("completion", session.Say(Messages.Completion)) { shell, words };
        command.SetAction(parsed =>
        {
            var found = Shell.Find(parsed.GetValue(shell)!);
            var line = parsed.GetValue(words) ?? [];
            session.Console.Print(line.Length == 0
                ? found.Script
                : string.Concat(Completer.Complete(parsed.RootCommandResult.Command, line).Select(offer => found.Format(offer) + "\n")));
            return ExitCode.Done;
        });
        return command;
    }
}
