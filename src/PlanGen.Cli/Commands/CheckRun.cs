using System.Text;
using PlanGen.Checking;
using PlanGen.Cli.Output;
using PlanGen.Cli.Output.Reports;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen check</c>: what it does. Plans are checked on all cores and reported in order.</summary>
internal sealed class CheckRun(Session session, CheckOptions options)
{
    private readonly StructureFinder structures = new(session);
    private readonly CheckRequest request = CheckRequests.Of(session.Settings, options.Select, options.Ignore);
    private readonly ReportFormat format = ReportCatalog.Find(options.Format);

    /// <summary>Does it; gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var finder = new PlanFinder(session.Settings);
        var plans = (options.Paths.Count > 0 ? options.Paths : ["."]).SelectMany(finder.Find).DistinctBy(plan => Path.GetFullPath(plan.Path)).ToList();
        var outcomes = plans.AsParallel().AsOrdered().WithCancellation(cancel).Select(Check).ToList();

        var report = new Report(plans.Count, [.. outcomes.SelectMany(outcome => outcome.Findings).Where(one => !options.IsQuiet || one.Fault.Severity == Severity.Error)]);
        using (var output = new StreamWriter(session.Console.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            format.Write(report, session, output);
        }

        foreach (var trouble in outcomes.Select(outcome => outcome.Trouble).OfType<Message>())
        {
            Say(trouble);
        }

        if (!options.IsQuiet)
        {
            Say(Messages.Summary.With(plans.Count, report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info)));
        }

        return outcomes.Exists(outcome => outcome.Trouble is not null) ? ExitCode.Failed
            : outcomes.Exists(outcome => outcome.Findings.Any(Fails)) ? ExitCode.Findings
            : ExitCode.Done;
    }

    private bool Fails(Diagnostic finding) => finding.Fault.Severity >= (options.IsStrict ? Severity.Warning : Severity.Error);

    private Outcome Check(FoundPlan plan)
    {
        try
        {
            var bytes = plan.Path == "-" ? FileReader.Read(session.Console.Input) : FileReader.Read(plan.Path);
            return new(PlanGenerator.Check(new(plan.Path, bytes, FileReader.Beside(plan.Path)), structures.Available, request), null);
        }
        catch (CommandException exception)
        {
            return new([], exception.Text);
        }
    }

    private void Say(Message message) => session.Console.Error.WriteLine(TerminalText.Clean(session.Say(message)));

    /// <summary>What became of one plan.</summary>
    /// <param name="Findings">What is wrong with it.</param>
    /// <param name="Trouble">Why it could not be read; null where it could.</param>
    private sealed record Outcome(IReadOnlyList<Diagnostic> Findings, Message? Trouble);
}
