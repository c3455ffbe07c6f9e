using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>What a run of <c>check</c> found.</summary>
/// <param name="Plans">How many plans were checked.</param>
/// <param name="Findings">The findings, plan by plan in the order they were named, within each by position.</param>
internal sealed record Report(int Plans, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>How many findings are of one severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Fault.Severity == severity);
}
