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

    private const int Fence = 3; // colons that begin or end a container

    private readonly List<string> pieces = [];
    private readonly Stack<int> open = new();
    private char[] text = new char[2 * Enough];
    private int length;
    private int line;
    private long cut;

    /// <summary>Its characters.</summary>
    public long Length => cut + length;

    /// <summary>All that was written and not taken. A cut is made before a blank line outside all containers.</summary>
    public IReadOnlyList<string> Pieces => [.. pieces, new string(text, 0, length)];

    /// <summary>Adds to the last line, up to and with its end if that is there.</summary>
    public void Append(ReadOnlySpan<char> part)
    {
        if (part.Length > text.Length - length)
        {
            Array.Resize(ref text, Math.Max(2 * text.Length, length + part.Length));
        }

        part.CopyTo(text.AsSpan(length));
        length += part.Length;
        if (part.EndsWith('\n'))
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        var written = text.AsSpan(line, length - line).TrimStart(" \t\r");
        if (written[0] == ':')
        {
            Follow(written.Trim());
        }
        else if (written[0] == '\n' && open.Count == 0 && line >= Enough)
        {
            (take ?? pieces.Add)(new string(text, 0, line));
            cut += line;
            length -= line;
            Array.Copy(text, line, text, 0, length);
        }

        line = length;
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
