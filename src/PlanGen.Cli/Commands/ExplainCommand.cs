using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Checking;
using PlanGen.Cli.Output;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen explain</c>: the page of a rule, or how a deadline is understood.</summary>
internal static partial class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var phrase = new Argument<string>("phrase") { Description = session.Say(Messages.ExplainSubject), HelpName = "ID|PHRASE" };
        var year = new Option<string>("--year") { Description = session.Say(Messages.ExplainYear), HelpName = "YEAR" };
        phrase.CompletionSources.Add(_ => Offers.Rules(session));
        var command = new Command("explain", session.Say(Messages.Explain)) { phrase, year };
        command.SetAction(parsed => Run(session, parsed.GetValue(phrase)!, ParseYear(parsed.GetValue(year))));
        return command;
    }

    private static int Run(Session session, string phrase, int? year)
    {
        if (RuleId().IsMatch(phrase))
        {
            var page = RuleCatalog.Find(phrase) ?? throw new CommandException(Messages.NoSuchRule.With(phrase));
            session.Console.Print(RuleText.Of(page, session));
            return ExitCode.Done;
        }

        var calendar = CalendarFinder.Find(session);
        var deadline = In(year);
        session.Console.Print(TerminalText.Clean(new DeadlineText(session.Language).Of(deadline, year is null ? [In(2000), In(2001)] : [])));
        return deadline.IsUnderstood ? ExitCode.Done : ExitCode.Findings;

        Deadline In(int? year) => DeadlineParser.Parse(phrase, new(year, null, calendar));
    }

    private static int? ParseYear(string? text) => text is null ? null
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : throw new CommandException(Messages.BadValue.With("--year", text, Messages.FourDigits));

    [GeneratedRegex("^[A-Za-z]{3}[0-9]{2}$")]
    private static partial Regex RuleId();
}
