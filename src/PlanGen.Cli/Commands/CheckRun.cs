using System.Globalization;
using System.Text;
using PlanGen.Checking;
using PlanGen.Cli.Output;
using PlanGen.Cli.Output.Reports;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen check</c>: what it does. Plans are checked on all cores and reported in order.</summary>
internal sealed class CheckRun
{
    private readonly Session session;
    private readonly CheckOptions options;
    private readonly StructureFinder structures;
    private readonly CheckRequest request;
    private readonly DeclaredCheck declared;
    private readonly ReportFormat format;

    public CheckRun(Session session, CheckOptions options)
    {
        this.session = session;
        this.options = options;
        structures = new(session);
        request = CheckRequests.Of(session, options.Select, options.Ignore);
        declared = new(session, structures, request);
        format = ReportCatalog.Find(options.Format);
    }

    /// <summary>Does it; gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var finder = new PlanFinder(session.Settings);
        var plans = (options.Paths.Count > 0 ? options.Paths : ["."]).SelectMany(finder.Find).DistinctBy(plan => Path.GetFullPath(plan.Path)).ToList();
        if ((options.IsFixing || options.IsDiff) && plans.Exists(plan => plan.Path == "-"))
        {
            throw new CommandException(Messages.FixToOutput.With());
        }

        // A document of a plan that is mended is compared with what the mended plan makes.
        var outputs = options.IsDiff ? [] : declared.Jobs(options.Paths, plans);
        var (plansChecked, outputsChecked) = CheckAll(plans, outputs, cancel);
        var outcomes = finder.Troubles.Select(trouble => new Outcome(".", []) { Trouble = trouble }).Concat(plansChecked).Concat(outputsChecked).ToList();
        finder.Notes.ForEach(Tell);
        var findings = outcomes.SelectMany(outcome => outcome.Findings)
            .DistinctBy(one => (one.Source.Path, one.Span, one.Fault.Id, one.Fault.Message.In(Language.English))).ToList();
        if (options.WriteBaseline is { } file)
        {
            new BaselineFile(file).Write(findings);
            Tell(Messages.BaselineWritten.With(file, findings.Count));
            return SayTroubles(outcomes) ? ExitCode.Failed : ExitCode.Done;
        }

        var report = new Report([.. plansChecked.Where(one => one.Trouble is null).Select(one => one.Plan)], WithoutKnown(findings))
        {
            Troubles = [.. Troubles(outcomes)],
            Failing = options.IsStrict ? Severity.Warning : Severity.Error,
        };
        Print(report, outcomes);
        foreach (var told in outcomes.Select(outcome => outcome.Fixed).OfType<Message>())
        {
            Tell(told);
        }

        var hasTrouble = SayTroubles(outcomes);
        SayAgeOfData();
        Tell(Messages.Summary.With(report.Plans.Count, report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info)));
        return hasTrouble ? ExitCode.Failed
            : report.Findings.Any(report.Fails) || outcomes.Exists(outcome => outcome.Diff is not null) ? ExitCode.Findings
            : ExitCode.Done;
    }

    /// <summary>Says so where a rule that runs goes by data that nobody has held against its sources for a year.</summary>
    private void SayAgeOfData()
    {
        string[] byData = ["LAW02", "LAW03", "UNI03"];
        var today = DateOnly.FromDateTime(session.Console.Clock.GetLocalNow().DateTime);
        if (byData.Any(request.Rules.Runs) && request.Data.Laws.Verified.Order().FirstOrDefault(today) is var oldest && oldest.AddYears(1) < today)
        {
            Tell(Messages.LawDataIsOld.With(oldest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    private IReadOnlyList<Diagnostic> WithoutKnown(List<Diagnostic> findings)
    {
        if (options.Baseline is not { } file)
        {
            return findings;
        }

        var (fresh, unmatched) = new BaselineFile(file).Match(findings);
        foreach (var entry in unmatched)
        {
            Tell(Messages.BaselineUnmatched.With(file, entry));
        }

        return fresh;
    }

    private void Print(Report report, List<Outcome> outcomes)
    {
        using var output = new StreamWriter(session.Console.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (options.IsDiff)
        {
            outcomes.ForEach(outcome => output.Write(outcome.Diff));
            return;
        }

        format.Write(options.IsQuiet ? report with { Findings = [.. report.Findings.Where(one => one.Fault.Severity == Severity.Error)] } : report, session, output);
    }

    private (List<Outcome> Plans, List<Outcome> Outputs) CheckAll(List<FoundPlan> plans, IReadOnlyList<RenderJob> outputs, CancellationToken cancel)
    {
        using var progress = new Progress(session, Messages.Checked, plans.Count + outputs.Count, options.IsQuiet, TimeProvider.System);
        return (
            [.. plans.OnAllCores(cancel).Select(plan => Try(plan.Path, () => Check(plan, plans.Count == 1), progress))],
            [.. outputs.OnAllCores(cancel).Select(job => Try(job.Plan.Path, () => new(job.Plan.Path, [.. declared.Check(job)]), progress))]);
    }

    private static Outcome Try(string plan, Func<Outcome> check, Progress progress)
    {
        try
        {
            return check();
        }
        catch (CommandException exception)
        {
            return new(plan, []) { Trouble = exception.Text };
        }
        finally
        {
            progress.Step();
        }
    }

    private Outcome Check(FoundPlan plan, bool isAlone)
    {
        var bytes = plan.Path == "-" ? FileReader.Read(session.Console.Input) : FileReader.Read(plan.Path);
        var input = new PlanInput(plan.Path, bytes, FileReader.Beside(plan.Path), isAlone);
        return options.IsFixing || options.IsDiff ? Fix(input) : new(plan.Path, PlanGenerator.Check(input, structures.Available, request));
    }

    private Outcome Fix(PlanInput input)
    {
        var mended = PlanFixer.Fix(input, structures.Available, request);
        if (mended.Count == 0)
        {
            return new(input.Path, mended.Left);
        }

        if (options.IsDiff)
        {
            return new(input.Path, mended.Left) { Diff = UnifiedDiff.Of(input.Path, input.Bytes, mended.Bytes) };
        }

        FileSink.WriteOver(input.Path, input.Bytes.Span, mended.Bytes);
        return new(input.Path, mended.Left) { Fixed = Messages.Fixed.With(input.Path, mended.Count) };
    }

    /// <summary>What could not be read, once where both a plan and a document wanted it.</summary>
    private static IEnumerable<(string Plan, Message Reason)> Troubles(List<Outcome> outcomes) => outcomes
        .Where(outcome => outcome.Trouble is not null)
        .Select(outcome => (outcome.Plan, outcome.Trouble!))
        .DistinctBy(one => one.Item2.In(Language.English));

    private bool SayTroubles(List<Outcome> outcomes)
    {
        foreach (var (_, trouble) in Troubles(outcomes))
        {
            Say(trouble);
        }

        return outcomes.Exists(outcome => outcome.Trouble is not null);
    }

    private void Tell(Message message)
    {
        if (!options.IsQuiet)
        {
            Say(message);
        }
    }

    private void Say(Message message) => session.Console.Error.WriteLine(TerminalText.Clean(session.Say(message)));

    /// <summary>What became of one plan or document.</summary>
    /// <param name="Plan">The plan's path.</param>
    /// <param name="Findings">What is wrong with it, after mending where that was asked for.</param>
    private sealed record Outcome(string Plan, IReadOnlyList<Diagnostic> Findings)
    {
        public Message? Trouble { get; init; }

        public Message? Fixed { get; init; }

        public string? Diff { get; init; }
    }
}
