using System.CommandLine;
using PlanGen.Cli.Output;

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
        var style = new Option<string>("--style") { Description = session.Say(Messages.RenderStyle), HelpName = "NAME|FILE" };
        var numbering = new Option<string>("--numbering") { Description = session.Say(Messages.RenderNumbering), HelpName = "literal|automatic" };
        var check = new Option<bool>("--check") { Description = session.Say(Messages.RenderCheck) };
        var strict = new Option<bool>("--strict") { Description = session.Say(Messages.RenderStrict) };
        var force = new Option<bool>("--force") { Description = session.Say(Messages.RenderForce) };
        var watch = new Option<bool>("--watch") { Description = session.Say(Messages.RenderWatch) };
        structure.CompletionSources.Add(_ => Offers.Structures(session).Concat(Offers.Words(session, ("all", Messages.OfferAll))));
        to.CompletionSources.Add(_ => Offers.Formats(session));
        style.CompletionSources.Add(_ => Offers.Styles(session));
        numbering.CompletionSources.Add(_ => Offers.Words(session, ("literal", Messages.OfferLiteral), ("automatic", Messages.OfferAutomatic)));
        var command = new Command("render", session.Say(Messages.Render)) { plans, structure, to, output, style, numbering, check, watch, strict, force };

        command.SetAction((parsed, cancel) => OwnThread.Run(beside =>
        {
            var options = new RenderOptions(
                parsed.GetValue(plans) ?? [],
                parsed.GetValue(structure),
                parsed.GetValue(to),
                parsed.GetValue(output),
                parsed.GetValue(style),
                parsed.GetValue(numbering),
                parsed.GetValue(check) ? Mending(parsed) : null,
                parsed.GetValue(strict),
                parsed.GetValue(force),
                parsed.GetValue(session.QuietOption),
                parsed.GetValue(session.VerboseOption));
            return parsed.GetValue(watch) ? new PlanWatcher(session, options, beside).Run(cancel) : new RenderRun(session, options, beside).Run(cancel);
        }));
        return command;
    }

    /// <summary>The same command without --check.</summary>
    private static string Mending(ParseResult parsed) =>
        ShellText.Line(parsed.Tokens.Select(token => token.Value).Where(word => word != "--check").Prepend("plangen"));
}

/// <summary>What <c>render</c> was asked for, as typed.</summary>
internal sealed record RenderOptions(
    IReadOnlyList<string> Plans,
    string? Structure,
    string? To,
    string? Output,
    string? Style,
    string? Numbering,
    string? Mending, // under --check the command that writes what differs, else null
    bool IsStrict,
    bool IsForced,
    bool IsQuiet,
    bool IsVerbose);
