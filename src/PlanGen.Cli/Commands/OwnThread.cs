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

    /// <summary>Runs <paramref name="command"/> with a thread that is to do what may be done beside it, and gives its exit code.</summary>
    public static Task<int> Run(Func<TaskScheduler, int> command)
    {
        var beside = new SpareThread();
        var running = Run(() =>
        {
            try
            {
                return command(beside);
            }
            finally
            {
                beside.End();
            }
        });
        beside.Start(); // here, not by the command: Linux may leave a thread on the core of the one that began it and goes on, though another is idle
        return running;
    }
}
