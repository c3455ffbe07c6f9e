using PlanGen.Checking;
using PlanGen.Checking.Data;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Settings;

namespace PlanGen.Cli.Commands;

/// <summary>What plans are checked by: the settings and the command line.</summary>
internal static class CheckRequests
{
    /// <summary>Settles it.</summary>
    /// <param name="session">The run, with its settings.</param>
    /// <param name="select">Ids or beginnings of ids, each of several with commas between.</param>
    /// <param name="ignore">Likewise.</param>
    /// <exception cref="CommandException">No rule begins so, or a data file cannot be read.</exception>
    /// <exception cref="FindingsException">A data file has faults.</exception>
    public static CheckRequest Of(Session session, IEnumerable<string> select, IEnumerable<string> ignore) => new(
        new(session.Settings?.Rules ?? RuleChoice.Default.Set, Ids(select), Ids(ignore)),
        session.Settings?.Units ?? [],
        session.Settings is { } settings ? DataOf(settings, session) : CheckData.BuiltIn);

    private static CheckData DataOf(RepositorySettings settings, Session session)
    {
        var report = new DiagnosticList();
        var data = new CheckData(Files(settings.WordFiles, WordKeys.File, report), Files(settings.LawFiles, LawKeys.File, report), settings.Root.Has("calendar") ? CalendarFinder.Find(session) : null);
        if (report.HasErrors)
        {
            new DiagnosticPrinter(session).Print(report.Sorted());
            throw new FindingsException();
        }

        return data;
    }

    private static List<Item> Files(IEnumerable<string> paths, Shape shape, DiagnosticList report)
    {
        var roots = new List<Item>();
        foreach (var path in paths.Select(path => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/')))
        {
            // Each file has its own report: a fault in one does not keep the next from being read.
            var found = new DiagnosticList();
            if (DataFiles.Read(shape, path, FileReader.Read(path), found) is { } root)
            {
                roots.Add(root);
            }

            report.AddRange(found.Sorted());
        }

        return roots;
    }

    private static List<string> Ids(IEnumerable<string> lists)
    {
        var ids = lists.SelectMany(list => list.Split([',', '、', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(id => id.ToUpperInvariant()).ToList();
        var unknown = ids.Find(id => !RuleCatalog.Pages.Any(page => page.Id.StartsWith(id, StringComparison.Ordinal)));
        return unknown is null ? ids : throw new CommandException(Messages.NoSuchRule.With(unknown));
    }
}
