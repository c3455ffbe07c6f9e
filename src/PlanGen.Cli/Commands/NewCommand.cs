using System.CommandLine;
using PlanGen.Drafting;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen new</c>: its argument and options.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var file = new Argument<string?>("file") { Description = session.Say(Messages.NewFile), HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var structure = new Option<string>("--structure", "-s") { Description = session.Say(Messages.NewStructure), HelpName = "ID|DIR" };
        var year = new Option<string>("--year") { Description = session.Say(Messages.NewYear), HelpName = "YEAR" };
        var organization = new Option<string>("--organization") { Description = session.Say(Messages.NewOrganization), HelpName = "NAME" };
        var title = new Option<string>("--title") { Description = session.Say(Messages.NewTitle), HelpName = "TITLE" };
        var keys = new Option<string>("--keys") { Description = session.Say(Messages.NewKeys), HelpName = "zh|en" };
        var tasks = new Option<string>("--tasks") { Description = session.Say(Messages.NewTasks.With(DraftRequest.MaxTasks)), HelpName = "N" };
        var from = new Option<string>("--from") { Description = session.Say(Messages.NewFrom), HelpName = "CSV|-" };
        var repository = new Option<bool>("--repository") { Description = session.Say(Messages.NewRepository) };
        var yes = new Option<bool>("--yes", "-y") { Description = session.Say(Messages.NewYes) };
        structure.CompletionSources.Add(_ => Offers.Structures(session));
        var command = new Command("new", session.Say(Messages.New)) { file, structure, year, organization, title, keys, tasks, from, repository, yes };
        command.SetAction(parsed => new NewRun(session, new(
            parsed.GetValue(file),
            parsed.GetValue(structure),
            parsed.GetValue(year),
            parsed.GetValue(organization),
            parsed.GetValue(title),
            parsed.GetValue(keys),
            parsed.GetValue(tasks),
            parsed.GetValue(from),
            parsed.GetValue(repository),
            parsed.GetValue(yes),
            parsed.GetValue(session.QuietOption))).Run());
        return command;
    }
}

/// <summary>What <c>new</c> was asked for, as typed.</summary>
internal sealed record NewOptions(
    string? File,
    string? Structure,
    string? Year,
    string? Organization,
    string? Title,
    string? Keys,
    string? Tasks,
    string? From,
    bool IsRepository,
    bool IsYes,
    bool IsQuiet);
