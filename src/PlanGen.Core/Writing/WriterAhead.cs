using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using PlanGen.Diagnostics;
using PlanGen.Documents;
using PlanGen.Layout;

namespace PlanGen.Writing;

/// <summary>
/// Writers that work while the templates still lay out, once there are several pieces: each is parsed as they come to it, and of a document
/// that has one writer no more than that need be held.
/// </summary>
/// <param name="properties">What the document is.</param>
/// <param name="writers">The writers that it is for.</param>
/// <param name="beside">Where they work; null where other plans have the cores: they then begin, on a thread of their own, only when much is there that waits.</param>
internal sealed class WriterAhead(DocumentProperties properties, IReadOnlyList<DocumentWriter> writers, TaskScheduler? beside) : IDisposable
{
    private const int Several = 4; // pieces; where there are fewer, to work beside costs about what it saves
    private const int Much = 32; // pieces; fewer than may wait, since nothing takes them before the writers do
    private const int MostWaiting = 64; // pieces by which the templates may be ahead
    private const int UsualSize = 1 << 14; // bytes of a file, with room

    private readonly DocumentParser parser = new();
    private readonly BlockingCollection<string> pieces = new(MostWaiting);
    private readonly List<ReadOnlyMemory<byte>> files = [];
    private Task? work;
    private ExceptionDispatchInfo? failure;

    /// <summary>Has a piece of what is laid out parsed and written.</summary>
    public void Add(string piece)
    {
        pieces.Add(piece);
        if (work is null && pieces.Count == (beside is null ? Much : Several))
        {
            work = Task.Factory.StartNew(
                Write, CancellationToken.None, beside is null ? TaskCreationOptions.LongRunning : TaskCreationOptions.None, beside ?? TaskScheduler.Default);
        }
    }

    /// <summary>The files, one a writer, now that all is laid out; with faults in <paramref name="report"/> they are not to be used.</summary>
    /// <param name="laidOut">What the templates made, but for the pieces that were added.</param>
    /// <param name="report">Where faults go.</param>
    public IReadOnlyList<ReadOnlyMemory<byte>> Finish(LaidOut laidOut, DiagnosticList report)
    {
        foreach (var piece in laidOut.Pieces)
        {
            pieces.Add(piece);
        }

        End();
        if (work is null)
        {
            Write();
        }

        failure?.Throw();
        parser.Report(laidOut, report);
        return files;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        pieces.Dispose();
    }

    private void End()
    {
        pieces.CompleteAdding();
        work?.Wait();
    }

    private void Write()
    {
        try
        {
            var blocks = parser.Parse(pieces.GetConsumingEnumerable());
            var document = new Document(properties, writers.Count > 1 ? [.. blocks] : blocks);
            foreach (var writer in writers)
            {
                var output = new MemoryStream(UsualSize);
                writer.Write(document, output);
                files.Add(output.GetBuffer().AsMemory(0, (int)output.Length));
            }
        }
#pragma warning disable CA1031 // thrown on, on the other thread
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }

        foreach (var _ in pieces.GetConsumingEnumerable())
        {
            // What a failed writer left, lest the templates wait for it.
        }
    }
}
