namespace PlanGen.Cli;

/// <summary>What the program ends with; of several the highest counts.</summary>
internal static class ExitCode
{
    /// <summary>Done, no error found.</summary>
    public const int Done = 0;

    /// <summary>A file that was read has faults.</summary>
    public const int Findings = 1;

    /// <summary>What was asked for could not be done: usage, a missing file, an output in the way.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by the user.</summary>
    public const int Interrupted = 130;
}
