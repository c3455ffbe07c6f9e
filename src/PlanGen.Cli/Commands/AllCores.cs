using System.Collections.Concurrent;

namespace PlanGen.Cli.Commands;

/// <summary>Work on many plans at once.</summary>
internal static class AllCores
{
    /// <summary>
    /// Has each plan taken by whichever core is free, and what became of them told in order, each as soon as all before it are done. Parts of a
    /// list given out beforehand would leave a core idle at the end.
    /// </summary>
    public static ParallelQuery<T> OnAllCores<T>(this IEnumerable<T> plans, CancellationToken cancel) =>
        Partitioner.Create(plans, EnumerablePartitionerOptions.NoBuffering)
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancel);
}
