using PlanGen.Checking;
using PlanGen.Settings;

namespace PlanGen.Cli.Commands;

/// <summary>What plans are checked by: the settings and the command line.</summary>
internal static class CheckRequests
{
    /// <summary>Settles it.</summary>
    /// <param name="settings">The settings; null where there are none.</param>
    /// <param name="select">Ids or beginnings of ids, each of several with commas between.</param>
    /// <param name="ignore">Likewise.</param>
    /// <exception cref="CommandException">No rule begins so.</exception>
    public static CheckRequest Of(RepositorySettings? settings, IEnumerable<string> select, IEnumerable<string> ignore) => new(
        new(settings?.Rules ?? RuleChoice.Default.Set, Ids(select), Ids(ignore)),
        settings?.Units ?? []);

    private static List<string> Ids(IEnumerable<string> lists)
    {
        var ids = lists.SelectMany(list => list.Split([',', '、', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(id => id.ToUpperInvariant()).ToList();
        var unknown = ids.Find(id => !RuleCatalog.Pages.Any(page => page.Id.StartsWith(id, StringComparison.Ordinal)));
        return unknown is null ? ids : throw new CommandException(Messages.NoSuchRule.With(unknown));
    }
}
