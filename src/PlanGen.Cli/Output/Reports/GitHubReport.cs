using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>
/// Workflow commands, which GitHub Actions shows as annotations. The log shows the message of each alone, so that it repeats the place.
/// </summary>
internal sealed class GitHubReport() : ReportFormat(Id)
{
    /// <summary>What <c>--format</c> calls it.</summary>
    public const string Id = "github";

    /// <inheritdoc/>
    public override void Write(Report report, Session session, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            output.Write($"::{Level(finding.Fault.Severity)} {Place(finding)},title={finding.Fault.Id}::{Data(Text(finding, session))}\n");
        }

        foreach (var (plan, reason) in report.Troubles)
        {
            output.Write($"::error file={Property(ReportPath.InRepository(plan))}::{Data(session.Say(reason))}\n");
        }
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

    /// <summary>Columns hold only within a line.</summary>
    private static string Place(Diagnostic finding)
    {
        var (start, end) = (finding.Start, finding.End);
        var lines = $"file={Property(ReportPath.InRepository(finding.Source.Path))},line={start.Line},endLine={end.Line}";
        return start.Line == end.Line ? $"{lines},col={start.Column},endColumn={end.Column}" : lines;
    }

    private static string Text(Diagnostic finding, Session session)
    {
        var text = $"{ReportPath.Of(finding.Source.Path)}:{finding.Start.Line}:{finding.Start.Column}: {finding.Fault.Id}: {session.Say(finding.Fault.Message)}";
        return finding.Fault.Help is { } help ? $"{text}\n= {session.Say(Messages.Hint)}: {session.Say(help)}" : text;
    }

    /// <summary>Escaped as GitHub's toolkit does, after which nothing of a plan can begin a command or end one.</summary>
    private static string Data(string text) => TerminalText.Clean(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
