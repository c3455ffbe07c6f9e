using System.Text;

namespace PlanGen.Layout;

/// <summary>
/// Text of the internal dialect as it is written, cut where nothing is open, so that no more than a piece of it need be held as the parser's
/// tree, which takes twenty times the room of its text.
/// </summary>
/// <param name="take">Given each piece as it is cut; null to keep them.</param>
internal sealed class DialectText(Action<string>? take = null)
{
    /// <summary>Characters from which a piece ends at the next place where it can.</summary>
    private const int Enough = 1 << 12;

    private const int UsualLength = 4096; // characters of a short plan
    private const int Fence = 3; // colons that begin or end a container

    private readonly List<string> pieces = [];
    private readonly StringBuilder text = new(UsualLength);
    private readonly Stack<int> open = new();
    private int line;
    private long cut;

    /// <summary>Its characters.</summary>
    public long Length => cut + text.Length;

    /// <summary>All that was written and not taken. A cut is made before a blank line outside all containers.</summary>
    public IReadOnlyList<string> Pieces => [.. pieces, text.ToString()];

    /// <summary>Adds to the last line, up to and with its end if that is there.</summary>
    public void Append(ReadOnlySpan<char> part)
    {
        text.Append(part);
        if (part.EndsWith('\n'))
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        var first = line;
        while (text[first] is ' ' or '\t' or '\r')
        {
            first++;
        }

        if (text[first] == ':')
        {
            Follow(text.ToString(first, text.Length - first).AsSpan().Trim());
        }
        else if (text[first] == '\n' && open.Count == 0 && line >= Enough)
        {
            (take ?? pieces.Add)(text.ToString(0, line));
            text.Remove(0, line);
            cut += line;
        }

        line = text.Length;
    }

    /// <summary>Notes what a line opens, or closes: colons alone close what so many or fewer opened.</summary>
    private void Follow(ReadOnlySpan<char> fence)
    {
        var colons = fence.IndexOfAnyExcept(':');
        colons = colons < 0 ? fence.Length : colons;
        if (colons < Fence)
        {
            return;
        }

        if (colons < fence.Length)
        {
            open.Push(colons);
        }
        else if (open.TryPeek(out var last) && colons >= last)
        {
            open.Pop();
        }
    }
}
