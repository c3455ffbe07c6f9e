using System.CommandLine;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen render</c>: its arguments and options.</summary>
internal static class RenderCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var plans = new Argument<string[]>("plans") { Description = session.Say(Messages.RenderPlans), HelpName = "PLAN", Arity = ArgumentArity.ZeroOrMore };
        var structure = new Option<string>("--structure", "-s") { Description = session.Say(Messages.RenderStructure), HelpName = "ID|all|DIR" };
        var to = new Option<string>("--to", "-t") { Description = session.Say(Messages.RenderTo), HelpName = "FORMATS" };
        var output = new Option<string>("--output", "-o") { Description = session.Say(Messages.RenderOutput), HelpName = "FILE|DIR|-" };
        var strict = new Option<bool>("--strict") { Description = session.Say(Messages.RenderStrict) };
        var force = new Option<bool>("--force") { Description = session.Say(Messages.RenderForce) };
        var command = new Command("render", session.Say(Messages.Render)) { plans, structure, to, output, strict, force };

        // On a thread of its own, so that Ctrl-C ends the program even while it waits for standard input.
        command.SetAction((parsed, cancel) => Task.Run(() => new RenderRun(session, new(
            parsed.GetValue(plans) ?? [],
            parsed.GetValue(structure),
            parsed.GetValue(to),
            parsed.GetValue(output),
            parsed.GetValue(strict),
            parsed.GetValue(force),
            parsed.GetValue(session.QuietOption))).Run(cancel), CancellationToken.None));
        return command;
    }
}

/// <summary>What <c>render</c> was asked for, as typed.</summary>
internal sealed record RenderOptions(IReadOnlyList<string> Plans, string? Structure, string? To, string? Output, bool IsStrict, bool IsForced, bool IsQuiet);
