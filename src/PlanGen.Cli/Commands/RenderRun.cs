using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Settings;
using PlanGen.Writing;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen render</c>: what it does. Plans are rendered on all cores and reported in order.</summary>
internal sealed class RenderRun
{
    private readonly Session session;
    private readonly RenderOptions options;
    private readonly StructureFinder structures;
    private readonly DiagnosticPrinter printer;
    private readonly WordDressing dressing;
    private readonly PlanRenderer renderer;
    private bool hasUnread;

    public RenderRun(Session session, RenderOptions options)
    {
        this.session = session;
        this.options = options;
        structures = new(session);
        printer = new(session);
        var checks = CheckRequests.Of(session, [], []);
        dressing = WordDressing.Settle(options.Style, options.Numbering, session.Settings);
        renderer = new(session, structures, checks, dressing);
    }

    /// <summary>Does it; gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var jobs = options.Plans.Count > 0 ? JobsOfArguments() : JobsOfSettings();
        RefuseClashes(jobs);
        if (options.IsVerbose && session.Settings is { } settings)
        {
            Say(Messages.UsedSettings.With(settings.Source.Path));
        }

        if (!options.IsQuiet && dressing.Note is { } note)
        {
            Say(note);
        }

        if (options.Mending is not null && jobs.Exists(job => job.Paths.Contains("-")))
        {
            throw new CommandException(Messages.CheckToOutput.With());
        }

        // A single plan needs no other thread, whose start takes as long as a small plan.
        var outcomes = jobs.Count == 1
            ? jobs.Select(job => Render(job, cancel))
            : jobs.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancel).Select(job => Render(job, cancel));
        return outcomes.Aggregate(hasUnread ? ExitCode.Failed : ExitCode.Done, (worst, outcome) => Math.Max(worst, Report(outcome)));
    }

    private List<RenderJob> JobsOfArguments()
    {
        var finder = new PlanFinder(session.Settings);
        var plans = options.Plans.SelectMany(finder.Find).DistinctBy(plan => Path.GetFullPath(plan.Path)).ToList();
        var asked = structures.Find(options.Structure);
        var names = OutputNames.Settle(options.To, options.Output ?? (plans is [{ Path: "-" }] ? "-" : null), plans.Count, asked.Count);
        if (names.Writers.Any(writer => writer is BinaryDocumentWriter) && session.Console.IsOutputTerminal && names.PathOf(plans[0], null, names.Writers[0]) == "-")
        {
            throw new CommandException(Messages.BinaryToTerminal.With());
        }

        finder.Notes.Where(_ => !options.IsQuiet).Concat(finder.Troubles).ToList().ForEach(Say);
        hasUnread = finder.Troubles.Count > 0;
        return [.. plans.Select(plan => new RenderJob(plan, asked, names.Writers, (structure, writer) => names.PathOf(plan, structure, writer)))];
    }

    private List<RenderJob> JobsOfSettings()
    {
        if (session.Settings is not { Outputs.Count: > 0 } settings)
        {
            throw new CommandException(Messages.NothingToRender.With(RepositorySettings.FileName));
        }

        return DeclaredOutputs.Jobs(settings, structures);
    }

    /// <summary>Before anything is written: no two documents for one path, none over a plan or the style.</summary>
    private void RefuseClashes(IReadOnlyList<RenderJob> jobs)
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

    private Outcome Render(RenderJob job, CancellationToken cancel)
    {
        var outcome = new Outcome(job.Plan.Path);
        try
        {
            var result = renderer.Render(job, options.IsStrict);
            outcome.Diagnostics.AddRange(result.Diagnostics);
            outcome.IsRefused = result.Files.Count == 0;
            foreach (var file in result.Files)
            {
                cancel.ThrowIfCancellationRequested();
                Put(file, job.PathOf(file.Structure, file.Writer), outcome);
            }
        }
        catch (CommandException exception)
        {
            outcome.Troubles.Add(exception.Text);
        }

        return outcome;
    }

    private void Put(GeneratedFile file, string path, Outcome outcome)
    {
        if (options.Mending is { } mending)
        {
            var differences = OutputCheck.Compare(path, file);
            outcome.Differences.AddRange(differences.Count == 0 ? [] : differences.Append(Messages.Mend.With(mending)));
        }
        else if (path == "-")
        {
            FileSink.Write(session.Console.Output, file.Bytes);
        }
        else if (!options.IsForced && !FileSink.MayReplace(path))
        {
            outcome.Troubles.Add(Messages.Edited.With(path));
        }
        else
        {
            FileSink.Write(path, file.Bytes);
            outcome.Written.Add((options.IsVerbose ? Messages.WrittenInFull : Messages.Written).With(path, file.Structure.Id, file.Bytes.Length));
        }
    }

    private int Report(Outcome outcome)
    {
        printer.Print(outcome.Diagnostics.Where(diagnostic => !options.IsQuiet || diagnostic.Fault.Severity == Severity.Error || outcome.IsRefused));
        foreach (var written in outcome.Written.Where(_ => !options.IsQuiet))
        {
            Say(written);
        }

        foreach (var trouble in outcome.Differences.Concat(outcome.Troubles))
        {
            Say(trouble);
        }

        if (outcome.IsRefused)
        {
            Say((outcome.Diagnostics.Exists(diagnostic => diagnostic.Fault.Severity == Severity.Error) ? Messages.Refused : Messages.RefusedStrict).With(outcome.Plan));
        }

        return Math.Max(outcome.Troubles.Count > 0 ? ExitCode.Failed : ExitCode.Done, outcome.IsRefused || outcome.Differences.Count > 0 ? ExitCode.Findings : ExitCode.Done);
    }

    private void Say(Message message) => session.Console.Error.WriteLine(TerminalText.Clean(session.Say(message)));

    /// <summary>What became of one plan, to be told in order.</summary>
    private sealed class Outcome(string plan)
    {
        public string Plan => plan;

        public List<Diagnostic> Diagnostics { get; } = [];

        public List<Message> Written { get; } = [];

        public List<Message> Differences { get; } = [];

        public List<Message> Troubles { get; } = [];

        public bool IsRefused { get; set; }
    }
}
