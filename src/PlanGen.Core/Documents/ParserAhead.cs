using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using PlanGen.Diagnostics;
using PlanGen.Layout;

namespace PlanGen.Documents;

/// <summary>A parser that works on a thread of its own while the templates still write, once there are several pieces.</summary>
internal sealed class ParserAhead : IDisposable
{
    private const int Several = 4; // pieces; where there are fewer, the thread costs about what it saves

    private readonly DocumentParser parser = new();
    private readonly BlockingCollection<string> pieces = [];
    private Thread? thread;
    private ExceptionDispatchInfo? failure;

    /// <summary>Has a piece parsed.</summary>
    public void Add(string piece)
    {
        pieces.Add(piece);
        if (thread is null && pieces.Count == Several)
        {
            thread = new(Parse) { IsBackground = true };
            thread.Start();
        }
    }

    /// <summary>The document, now that all is laid out: see <see cref="DocumentParser.Finish"/>.</summary>
    public Document Finish(LaidOut laidOut, DocumentProperties properties, DiagnosticList report)
    {
        End();
        if (thread is null)
        {
            Parse();
        }

        failure?.Throw();
        return parser.Finish(laidOut, properties, report);
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
        thread?.Join();
    }

    private void Parse()
    {
        try
        {
            foreach (var piece in pieces.GetConsumingEnumerable())
            {
                parser.Add(piece);
            }
        }
#pragma warning disable CA1031 // thrown on, on the other thread
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }
    }
}
