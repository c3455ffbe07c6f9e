using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>What a run of <c>check</c> found.</summary>
/// <param name="Plans">The plans that were checked, in the order they were named.</param>
/// <param name="Findings">The findings, plan by plan in the same order, within each by position; then those of documents.</param>
internal sealed record Report(IReadOnlyList<string> Plans, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The plans that could not be checked, and why.</summary>
    public IReadOnlyList<(string Plan, Message Reason)> Troubles { get; init; } = [];

    /// <summary>The least severity that fails the run.</summary>
    public Severity Failing { get; init; } = Severity.Error;

    /// <summary>How many findings are of one severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Fault.Severity == severity);

    /// <summary>Whether a finding fails the run.</summary>
    public bool Fails(Diagnostic finding) => finding.Fault.Severity >= Failing;
}
