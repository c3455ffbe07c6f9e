using System.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary>Waits for something to change in folders. Where the system tells of no changes there, it ends the wait every second instead.</summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>Editors write in several steps: so long nothing may happen before a change counts as over.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>So long a change that does not end is waited for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly ManualResetEventSlim changed = new();

    /// <summary>Begins to listen.</summary>
    /// <param name="folders">The folders, and of each whether what is below it counts too.</param>
    public FolderWatch(IEnumerable<KeyValuePair<string, bool>> folders)
    {
        foreach (var (folder, isDeep) in folders)
        {
            Listen(folder, isDeep);
        }
    }

    /// <summary>Whether the system cannot tell of changes in every folder.</summary>
    public bool IsBlind { get; private set; }

    /// <summary>Waits until something has changed, and is over.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public void Wait(CancellationToken cancel)
    {
        if (!changed.Wait(IsBlind ? LookEvery : Timeout.InfiniteTimeSpan, cancel))
        {
            return;
        }

        var start = Stopwatch.GetTimestamp();
        do
        {
            changed.Reset();
        }
        while (changed.Wait(Quiet, cancel) && Stopwatch.GetElapsedTime(start) < Longest);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        changed.Dispose();
    }

    private void Listen(string folder, bool isDeep)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watchers.Add(watcher);
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => changed.Set(); // some were too many to be told, or the folder is gone: look
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            IsBlind = true;
        }
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        var folders = (change.Name ?? "").Split('/', '\\')[..^1];
        if (!folders.Any(LinkedFolder.IsPassedOver))
        {
            changed.Set();
        }
    }
}
