using System.Text;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Formatting;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen format</c>: what it does. Plans are formatted on all cores and reported in order.</summary>
internal sealed class FormatRun(Session session, FormatOptions options)
{
    private readonly StructureFinder structures = new(session);

    private readonly bool? isChinese = options.Keys switch
    {
        null => null,
        "zh" => true,
        "en" => false,
        _ => throw new CommandException(Messages.BadValue.With("--keys", options.Keys, "zh、en")),
    };

    /// <summary>Does it; gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var finder = new PlanFinder(session.Settings);
        var plans = options.Paths.SelectMany(finder.Find).DistinctBy(plan => Path.GetFullPath(plan.Path)).ToList();
        finder.Notes.ForEach(Tell);
        finder.Troubles.ForEach(Say);
        var outcomes = plans.OnAllCores(cancel).Select(plan => Try(plan.Path, plans.Count == 1)).ToList();
        foreach (var outcome in outcomes)
        {
            Report(outcome);
        }

        var isDry = options.IsCheck || options.IsDiff;
        if (!plans.Exists(plan => plan.Path == "-"))
        {
            Tell((isDry ? Messages.FormatCheckSummary : Messages.FormatSummary).With(outcomes.Count(outcome => outcome.IsChanged), plans.Count));
        }

        return finder.Troubles.Count > 0 || outcomes.Exists(outcome => outcome.Trouble is not null) ? ExitCode.Failed
            : outcomes.Exists(outcome => outcome.Errors.Count > 0 || (isDry && outcome.IsChanged)) ? ExitCode.Findings
            : ExitCode.Done;
    }

    private Outcome Try(string path, bool isAlone)
    {
        try
        {
            return Format(path, isAlone);
        }
        catch (CommandException exception)
        {
            return new(path) { Trouble = exception.Text };
        }
    }

    private Outcome Format(string path, bool isAlone)
    {
        var bytes = path == "-" ? FileReader.Read(session.Console.Input) : FileReader.Read(path);
        var formatted = PlanFormatter.Format(new(path, bytes, FileReader.Beside(path), isAlone), structures.Available, isChinese);
        var isChanged = !formatted.Bytes.Span.SequenceEqual(bytes);
        if (!formatted.IsFaithful)
        {
            throw new CommandException(Messages.FormatUnfaithful.With(path));
        }

        if (isChanged && path != "-" && !options.IsCheck && !options.IsDiff)
        {
            FileSink.WriteOver(path, bytes, formatted.Bytes);
        }

        return new(path)
        {
            Errors = formatted.Errors,
            IsChanged = isChanged,
            Output = options.IsDiff ? (isChanged ? Encoding.UTF8.GetBytes(UnifiedDiff.Of(path, bytes, formatted.Bytes)) : default)
                : path == "-" && !options.IsCheck && formatted.Errors.Count == 0 ? formatted.Bytes
                : default,
        };
    }

    private void Report(Outcome outcome)
    {
        FileSink.Write(session.Console.Output, outcome.Output);
        new DiagnosticPrinter(session).Print(outcome.Errors);
        if (outcome.Trouble is { } trouble)
        {
            Say(trouble);
        }
        else if (outcome.Errors.Count > 0)
        {
            Say(Messages.FormatRefused.With(outcome.Path));
        }
        else if (outcome.IsChanged && options.IsCheck)
        {
            Say(Messages.FormatNeeded.With(outcome.Path, options.Keys is null ? "" : $" --keys {options.Keys}"));
        }
        else if (outcome.IsChanged && outcome.Path != "-" && !options.IsDiff)
        {
            Tell(Messages.Formatted.With(outcome.Path));
        }
    }

    private void Tell(Message message)
    {
        if (!options.IsQuiet)
        {
            Say(message);
        }
    }

    private void Say(Message message) => session.Console.Error.WriteLine(TerminalText.Clean(session.Say(message)));

    /// <summary>What became of one plan.</summary>
    /// <param name="Path">Its path.</param>
    private sealed record Outcome(string Path)
    {
        public IReadOnlyList<Diagnostic> Errors { get; init; } = [];

        public bool IsChanged { get; init; }

        /// <summary>What goes to standard output.</summary>
        public ReadOnlyMemory<byte> Output { get; init; }

        public Message? Trouble { get; init; }
    }
}
