namespace PlanGen.Cli.Output.Reports;

/// <summary>For a person: each finding with its source line and what to do.</summary>
internal sealed class TextReport() : ReportFormat("text")
{
    /// <inheritdoc/>
    public override void Write(Report report, Session session, TextWriter output) =>
        new DiagnosticPrinter(session, output, session.Console.HasOutputColor).Print(report.Findings);
}
