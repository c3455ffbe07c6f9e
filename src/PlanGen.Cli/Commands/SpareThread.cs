namespace PlanGen.Cli.Commands;

/// <summary>A second thread, for what may be done beside a plan that is alone: it does one task after the other.</summary>
internal sealed class SpareThread : TaskScheduler
{
    private readonly Queue<Task> waiting = [];
    private bool isEnded;

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Begins the thread, which does not keep the program from ending.</summary>
    public void Start() => new Thread(Work) { IsBackground = true }.Start();

    /// <summary>Ends the thread once what was given to it is done.</summary>
    public void End()
    {
        lock (waiting)
        {
            isEnded = true;
            Monitor.Pulse(waiting);
        }
    }

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        lock (waiting)
        {
            waiting.Enqueue(task);
            Monitor.Pulse(waiting);
        }
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (waiting)
        {
            return [.. waiting];
        }
    }

    private void Work()
    {
        while (Next() is { } task)
        {
            TryExecuteTask(task);
        }
    }

    private Task? Next()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !isEnded)
            {
                Monitor.Wait(waiting);
            }

            return waiting.TryDequeue(out var task) ? task : null;
        }
    }
}
