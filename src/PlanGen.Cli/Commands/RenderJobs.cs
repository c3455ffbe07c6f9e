using PlanGen.Diagnostics;
using PlanGen.Settings;
using PlanGen.Writing;

namespace PlanGen.Cli.Commands;

/// <summary>All that one run of <c>render</c> is to make, settled before anything is read or written.</summary>
/// <param name="All">A job a plan, or a declared document.</param>
/// <param name="Notes">What to tell of the search for plans.</param>
/// <param name="Troubles">Where plans may have been missed.</param>
internal sealed record RenderJobs(IReadOnlyList<RenderJob> All, IReadOnlyList<Message> Notes, IReadOnlyList<Message> Troubles)
{
    /// <summary>The jobs of the plans on the command line; where there are none, those of the settings.</summary>
    /// <exception cref="CommandException">It cannot be done as asked.</exception>
    public static RenderJobs Settle(Session session, RenderOptions options, StructureFinder structures, WordDressing dressing)
    {
        var jobs = options.Plans.Count > 0 ? OfArguments(session, options, structures) : OfSettings(session.Settings, structures);
        RefuseClashes(jobs.All, dressing);
        return options.Mending is not null && jobs.All.Any(job => job.Paths.Contains("-")) ? throw new CommandException(Messages.CheckToOutput.With()) : jobs;
    }

    private static RenderJobs OfArguments(Session session, RenderOptions options, StructureFinder structures)
    {
        var finder = new PlanFinder(session.Settings);
        var plans = options.Plans.SelectMany(finder.Find).DistinctBy(plan => Path.GetFullPath(plan.Path)).ToList();
        var asked = structures.Find(options.Structure);
        var names = OutputNames.Settle(options.To, options.Output ?? (plans is [{ Path: "-" }] ? "-" : null), plans.Count, asked.Count);
        if (names.Writers.Any(writer => writer is not TextDocumentWriter) && session.Console.IsOutputTerminal && names.PathOf(plans[0], null, names.Writers[0]) == "-")
        {
            throw new CommandException(Messages.BinaryToTerminal.With());
        }

        return new([.. plans.Select(plan => new RenderJob(plan, asked, names.Writers, (structure, writer) => names.PathOf(plan, structure, writer)))], finder.Notes, finder.Troubles);
    }

    private static RenderJobs OfSettings(RepositorySettings? settings, StructureFinder structures) => settings is { Outputs.Count: > 0 }
        ? new(DeclaredOutputs.Jobs(settings, structures), [], [])
        : throw new CommandException(Messages.NothingToRender.With(RepositorySettings.FileName));

    /// <summary>Before anything is written: no two documents for one path, none over a plan or the style.</summary>
    private static void RefuseClashes(IReadOnlyList<RenderJob> jobs, WordDressing dressing)
    {
        var plans = jobs.Select(job => Path.GetFullPath(job.Plan.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var job in jobs)
        {
            foreach (var path in job.Paths.Where(path => path != "-"))
            {
                if (plans.Contains(Path.GetFullPath(path)))
                {
                    throw new CommandException(Messages.OverPlan.With(path));
                }

                if (dressing.File is { } style && string.Equals(Path.GetFullPath(path), Path.GetFullPath(style), StringComparison.OrdinalIgnoreCase))
                {
                    throw new CommandException(Messages.OverStyle.With(path));
                }

                if (!taken.TryAdd(Path.GetFullPath(path), job.Plan.Path))
                {
                    throw new CommandException(Messages.SamePath.With(taken[Path.GetFullPath(path)], job.Plan.Path, path));
                }
            }
        }
    }
}
