using PlanGen.Checking;
using PlanGen.Cli.Commands;

namespace PlanGen.Cli.Output;

/// <summary>The page of a rule as text.</summary>
internal static class RuleText
{
    /// <summary>The page in the language of the session.</summary>
    public static string Of(RulePage page, Session session) => string.Join('\n',
    [
        $"{page.Id} {RulesCommand.Level(page)} {session.Say(page.Summary)}",
        "",
        session.Say(page.Why),
        session.Say(Messages.RestsOn.With(AuthorityNames.Of(page.Authority))),
        .. page.FalseAlarms is { } measured ? [session.Say(Messages.FalseAlarms.With(measured.Count, measured.Characters, measured.Texts))] : Array.Empty<string>(),
        .. page.IsFixable ? [session.Say(Messages.Fixable)] : Array.Empty<string>(),
        "",
        .. page.Bad.Length > 0 ? [session.Say(Messages.Bad), Indented(page.Bad), "", session.Say(Messages.Good), Indented(page.Good), ""] : Array.Empty<string>(),
    ]);

    private static string Indented(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.Length == 0 ? "" : "  " + line));
}
