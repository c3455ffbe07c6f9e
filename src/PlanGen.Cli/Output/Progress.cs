using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output;

/// <summary>
/// How far a long run is: one line on standard error, drawn over and wiped at the end. Only a person sees it: none where that is redirected,
/// a plain terminal, or asked to be quiet, and none in the first second.
/// </summary>
internal sealed class Progress(Session session, Phrase text, int total, bool isQuiet, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);
    private readonly bool isShown = session.Console.HasColor && !isQuiet;
    private readonly long start = clock.GetTimestamp();
    private readonly Lock drawing = new();
    private TimeSpan next = First;
    private int done;

    /// <summary>One more is done; may be called from any thread.</summary>
    public void Step()
    {
        lock (drawing)
        {
            done++;
            var now = clock.GetElapsedTime(start);
            if (isShown && now >= next)
            {
                next = now + Between;
                session.Console.Error.Write($"\r{session.Say(text.With(done, total))}\u001b[K");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (next != First)
        {
            session.Console.Error.Write("\r\u001b[K");
        }
    }
}
