namespace PlanGen.Cli.Commands;

/// <summary>
/// Runs a command on a thread of its own: Ctrl-C then ends the program even while it waits for standard input, and the pool's threads, of which
/// there are as many as cores, are all left to the plans; a pool thread that waits for them would cost a core.
/// </summary>
internal static class OwnThread
{
    /// <summary>Runs <paramref name="command"/> and gives its exit code.</summary>
    public static Task<int> Run(Func<int> command) =>
        Task.Factory.StartNew(command, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
