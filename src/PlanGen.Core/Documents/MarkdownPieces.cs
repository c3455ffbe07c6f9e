namespace PlanGen.Documents;

/// <summary>
/// Cuts a text of the internal dialect where nothing is open, so that no more than a piece of it is held as the parser's tree, which takes twenty
/// times the room of its text.
/// </summary>
internal static class MarkdownPieces
{
    /// <summary>Characters from which a piece ends at the next place where it can.</summary>
    private const int Enough = 1 << 15;

    private const int Fence = 3; // colons that begin or end a container

    /// <summary>The pieces in order, each with the number of its first line, from 0. A cut is made before a blank line outside all containers.</summary>
    public static IEnumerable<(int Line, string Text)> Of(string markdown)
    {
        var open = new Stack<int>();
        var (start, startLine, line) = (0, 0, 0);
        for (var at = 0; at < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', at);
            end = end < 0 ? markdown.Length : end + 1;
            if (markdown.AsSpan(at, end - at).IsWhiteSpace() && open.Count == 0 && at - start >= Enough)
            {
                yield return (startLine, markdown[start..at]);
                (start, startLine) = (at, line);
            }

            Follow(markdown.AsSpan(at, end - at).Trim(), open);
            at = end;
            line++;
        }

        yield return (startLine, markdown[start..]);
    }

    /// <summary>Notes what a line opens, or closes: colons alone close what so many or fewer opened.</summary>
    private static void Follow(ReadOnlySpan<char> line, Stack<int> open)
    {
        var colons = line.IndexOfAnyExcept(':');
        colons = colons < 0 ? line.Length : colons;
        if (colons < Fence)
        {
            return;
        }

        if (colons < line.Length)
        {
            open.Push(colons);
        }
        else if (open.TryPeek(out var last) && colons >= last)
        {
            open.Pop();
        }
    }
}
