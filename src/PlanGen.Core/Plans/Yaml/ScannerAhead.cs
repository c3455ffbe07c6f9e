using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PlanGen.Plans.Yaml;

/// <summary>A scanner that goes ahead on a thread of its own while what it found is parsed: to find the tokens takes half of the time of reading.</summary>
internal sealed class ScannerAhead : IScanner, IDisposable
{
    private const int BatchSize = 1024; // tokens, so that handing them over costs little
    private const int MaxBatches = 2; // by which it may be ahead

    private readonly BlockingCollection<Found[]> batches = new(MaxBatches);
    private readonly CancellationTokenSource stop = new();
    private readonly Scanner scanner;
    private readonly Thread thread;
    private ExceptionDispatchInfo? fault;
    private Found[] batch = [];
    private int next;

    /// <summary>Begins to scan. Comments are skipped.</summary>
    public ScannerAhead(string text)
    {
        scanner = new(new StringReader(text), skipComments: true);
        thread = new(Scan) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Where the scanner had come to when it found the current token or, past the last, stopped.</summary>
    public Mark CurrentPosition { get; private set; }

    /// <inheritdoc/>
    public Token? Current { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="YamlException">Here is what cannot be a token.</exception>
    public bool MoveNext() => MoveNextWithoutConsuming();

    /// <inheritdoc/>
    /// <exception cref="YamlException">Here is what cannot be a token.</exception>
    public bool MoveNextWithoutConsuming()
    {
        if (next == batch.Length)
        {
            next = 0;
            if (!batches.TryTake(out var taken, Timeout.Infinite))
            {
                batch = [];
                Current = null;
                CurrentPosition = scanner.CurrentPosition;
                fault?.Throw();
                return false;
            }

            batch = taken;
        }

        (Current, CurrentPosition) = batch[next++];
        return true;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent() => Current = null;

    /// <summary>Ends the thread, wherever it is.</summary>
    public void Dispose()
    {
        stop.Cancel();
        thread.Join();
        batches.Dispose();
        stop.Dispose();
    }

    private void Scan()
    {
        try
        {
            var found = new List<Found>(BatchSize);
            while (Advance())
            {
                found.Add(new(scanner.Current!, scanner.CurrentPosition));
                if (found.Count == BatchSize)
                {
                    batches.Add([.. found], stop.Token);
                    found.Clear();
                }
            }

            batches.Add([.. found], stop.Token);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for more.
        }

        batches.CompleteAdding();
    }

    /// <summary>Whether there is another token; a fault is kept for whoever comes to its place.</summary>
    private bool Advance()
    {
        try
        {
            return scanner.MoveNext();
        }
#pragma warning disable CA1031 // thrown on, on the other thread
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = ExceptionDispatchInfo.Capture(exception);
            return false;
        }
    }

    private readonly record struct Found(Token Token, Mark Reached);
}
