namespace PlanGen.Cli.Output.Reports;

/// <summary>A form in which findings go to standard output.</summary>
/// <param name="name">What <c>--format</c> calls it.</param>
internal abstract class ReportFormat(string name)
{
    /// <summary>What <c>--format</c> calls it.</summary>
    public string Name => name;

    /// <summary>Writes the findings; lines end in LF.</summary>
    public abstract void Write(Report report, Session session, TextWriter output);
}
