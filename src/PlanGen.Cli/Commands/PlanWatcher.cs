using PlanGen.Cli.Output;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary>
/// <c>plangen render --watch</c>: renders, and again whenever a file has changed that a document is made of. Every change, its own documents'
/// too, leads to a look at all those files; what decides is what they hold.
/// </summary>
internal sealed class PlanWatcher
{
    private Session session;
    private readonly RenderOptions options;
    private readonly TaskScheduler beside;

    /// <summary>What was rendered, by the first path written, with the files it was made of.</summary>
    private readonly Dictionary<string, RenderJob> rendered = [];
    private RenderSources sources;
    private ReadFiles shared;
    private string trouble = "";
    private bool hasFindings;

    /// <summary>Whether what all documents share has changed since they were last rendered.</summary>
    private bool isAllStale = true;

    /// <exception cref="CommandException">What was asked for cannot be watched.</exception>
    public PlanWatcher(Session session, RenderOptions options, TaskScheduler beside)
    {
        this.session = session;
        this.options = options;
        this.beside = beside;
        sources = new(options, session.Settings);
        shared = sources.Shared();
        if (options.Mending is not null)
        {
            throw new CommandException(Messages.WatchAndCheck.With());
        }

        if (options.Plans.Contains("-") || options.Output == "-")
        {
            throw new CommandException(Messages.WatchStream.With(options.Output == "-" ? Messages.StandardOutput : Messages.StandardInput));
        }
    }

    /// <summary>Renders until the user stops it.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    /// <exception cref="CommandException">It cannot be done as asked in the first place.</exception>
    public int Run(CancellationToken cancel)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            // Listening begins before the look, lest a change between the two be missed.
            var folders = Folders();
            using var watch = new FolderWatch(folders);
            var hasSpoken = Look(isFirst, cancel);
            if (hasSpoken && !options.IsQuiet)
            {
                Say((watch.IsBlind ? Messages.WaitingBlind : Messages.Waiting).With());
            }

            if (Folders().All(folders.Contains))
            {
                watch.Wait(cancel);
            }
        }
    }

    /// <summary>Renders what has changed; false where that was nothing, and nothing was said.</summary>
    /// <exception cref="CommandException">At the first look, what was asked for cannot be done.</exception>
    private bool Look(bool isFirst, CancellationToken cancel)
    {
        try
        {
            var hasChanged = Refresh();
            if (hasFindings && !hasChanged)
            {
                return false; // what is to be mended is one of those files
            }

            hasFindings = false;
            isAllStale |= hasChanged;
            var isThere = isFirst ? options.Plans : [.. options.Plans.Where(RenderSources.IsThere)];
            var hasSpoken = isThere.Count > 0 || options.Plans.Count == 0 ? Render(options with { Plans = isThere }, cancel) : Forget([]);
            trouble = "";
            return hasSpoken;
        }
        catch (FindingsException)
        {
            hasFindings = true; // printed; to be mended while this waits
            return true;
        }
        catch (CommandException exception) when (!isFirst)
        {
            // Said once, not at every look.
            var isNew = session.Say(exception.Text) != trouble;
            trouble = session.Say(exception.Text);
            if (isNew)
            {
                Say(exception.Text);
            }

            return isNew;
        }
    }

    /// <summary>Reads the settings again where they, or a file that all documents share, have changed; false where none has.</summary>
    private bool Refresh()
    {
        var now = sources.Shared();
        if (now.AreAs(shared))
        {
            return false;
        }

        shared = now;
        var report = new DiagnosticList();
        var settings = CommandRunner.FindSettings(report);
        if (report.HasErrors)
        {
            new DiagnosticPrinter(session).Print(report.Sorted());
            throw new FindingsException();
        }

        session = session with { Settings = settings };
        sources = new(options, settings);
        shared = sources.Shared();
        return true;
    }

    private bool Render(RenderOptions asked, CancellationToken cancel)
    {
        var run = new RenderRun(session, asked, beside);
        var jobs = run.Jobs();
        var hasForgotten = Forget(jobs.All);
        var stale = jobs.All.Where(job => isAllStale || !rendered.TryGetValue(job.Paths.First(), out var before) || before.Inputs!.HaveChanged())
            .Select(job => job with { Inputs = new() }).ToList();
        foreach (var job in stale)
        {
            rendered[job.Paths.First()] = job;
        }

        isAllStale = false;
        if (stale.Count > 0)
        {
            run.Run(jobs with { All = stale }, cancel);
        }

        return hasForgotten || stale.Count > 0;
    }

    /// <summary>Says which plans there are no longer; false where there is none.</summary>
    private bool Forget(IReadOnlyList<RenderJob> jobs)
    {
        var gone = rendered.ExceptBy(jobs.Select(job => job.Paths.First()), pair => pair.Key).ToList();
        foreach (var (path, job) in gone)
        {
            rendered.Remove(path);
            Say(Messages.PlanGone.With(job.Plan.Path));
        }

        return gone.Count > 0;
    }

    private Dictionary<string, bool> Folders() => sources.Folders(rendered.Values.SelectMany(job => job.Inputs!.Paths));

    private void Say(Message message) => session.Console.Error.WriteLine(TerminalText.Clean(session.Say(message)));
}
