using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PlanGen.Plans.Yaml;

/// <summary>A scanner that goes ahead on a thread of its own while what it found is parsed: to find the tokens takes half of the time of reading.</summary>
internal sealed class ScannerAhead : IScanner, IDisposable
{
    private const int FirstBatch = 1024; // tokens, so that there soon is something to parse; each batch is twice the one before
    private const int LargestBatch = 16 * 1024; // tokens, so that the threads seldom wake each other
    private const int Batches = 4; // which are used again and again: one is filled, one gone through, the others wait

    private readonly BlockingCollection<Batch> empty = [];
    private readonly BlockingCollection<Batch> full = [];
    private readonly CancellationTokenSource stop = new();
    private readonly Scanner scanner;
    private readonly Thread thread;
    private ExceptionDispatchInfo? fault;
    private Batch? batch;
    private int next;

    /// <summary>Begins to scan. Comments are skipped.</summary>
    public ScannerAhead(string text)
    {
        for (var i = 0; i < Batches; i++)
        {
            empty.Add(new());
        }

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
        while (batch is null || next == batch.Count)
        {
            if (batch is not null)
            {
                empty.Add(batch);
            }

            next = 0;
            if (!full.TryTake(out batch, Timeout.Infinite))
            {
                Current = null;
                CurrentPosition = scanner.CurrentPosition;
                fault?.Throw();
                return false;
            }
        }

        (Current, CurrentPosition) = batch.Found[next];
        batch.Found[next++] = default; // lest it outlive its use
        return true;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent() => Current = null;

    /// <summary>Ends the thread, wherever it is.</summary>
    public void Dispose()
    {
        stop.Cancel();
        thread.Join();
        empty.Dispose();
        full.Dispose();
        stop.Dispose();
    }

    private void Scan()
    {
        try
        {
            var size = FirstBatch;
            for (var isMore = true; isMore; size = Math.Min(2 * size, LargestBatch))
            {
                var filling = empty.Take(stop.Token);
                filling.Clear(size);
                while (filling.Count < size && (isMore = Advance()))
                {
                    filling.Found[filling.Count++] = (scanner.Current!, scanner.CurrentPosition);
                }

                full.Add(filling);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for more.
        }

        full.CompleteAdding();
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

    /// <summary>Tokens in the order of the file, and where the scanner was when it found each.</summary>
    private sealed class Batch
    {
        public (Token Token, Mark Reached)[] Found = [];
        public int Count;

        /// <summary>Makes room for a number of tokens.</summary>
        public void Clear(int size)
        {
            Count = 0;
            if (Found.Length < size)
            {
                Found = new (Token, Mark)[size];
            }
        }
    }
}
