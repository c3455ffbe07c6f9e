using PlanGen.Cli.Output;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen render</c>: what it does. Plans are rendered on all cores and reported in order.</summary>
internal sealed class RenderRun
{
    private readonly Session session;
    private readonly RenderOptions options;
    private readonly TaskScheduler beside;
    private readonly StructureFinder structures;
    private readonly DiagnosticPrinter printer;
    private readonly WordDressing dressing;
    private readonly PlanRenderer renderer;

    /// <param name="session">Where it speaks, and by which settings.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="beside">Where what may be done beside a plan that is alone is done.</param>
    public RenderRun(Session session, RenderOptions options, TaskScheduler beside)
    {
        this.session = session;
        this.options = options;
        this.beside = beside;
        structures = new(session);
        printer = new(session);
        var checks = CheckRequests.Of(session, [], []);
        dressing = WordDressing.Settle(options.Style, options.Numbering, session.Settings);
        renderer = new(session, structures, checks, dressing);
    }

    /// <summary>What is to be rendered, as the files stand now.</summary>
    /// <exception cref="CommandException">It cannot be done as asked.</exception>
    public RenderJobs Jobs() => RenderJobs.Settle(session, options, structures, dressing);

    /// <summary>Renders what was asked for; gives the exit code.</summary>
    public int Run(CancellationToken cancel) => Run(Jobs(), cancel);

    /// <summary>Renders those jobs; gives the exit code.</summary>
    public int Run(RenderJobs jobs, CancellationToken cancel)
    {
        jobs.Notes.Where(_ => !options.IsQuiet).Concat(jobs.Troubles).ToList().ForEach(Say);
        if (options.IsVerbose && session.Settings is { } settings)
        {
            Say(Messages.UsedSettings.With(settings.Source.Path));
        }

        if (!options.IsQuiet && dressing.Note is { } note)
        {
            Say(note);
        }

        // A single plan is rendered here; what does not depend on it is made ready on another core meanwhile.
        var outcomes = jobs.All.Count == 1
            ? jobs.All.Select(job => Render(job, isAlone: true, cancel))
            : jobs.All.OnAllCores(cancel).Select(job => Render(job, isAlone: false, cancel));
        return outcomes.Aggregate(jobs.Troubles.Count > 0 ? ExitCode.Failed : ExitCode.Done, (worst, outcome) => Math.Max(worst, Report(outcome)));
    }

    private Outcome Render(RenderJob job, bool isAlone, CancellationToken cancel)
    {
        var outcome = new Outcome(job.Plan.Path);
        try
        {
            if (isAlone)
            {
                renderer.Prepare(job, beside);
            }

            var result = renderer.Render(job, options.IsStrict, isAlone ? beside : null);
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
