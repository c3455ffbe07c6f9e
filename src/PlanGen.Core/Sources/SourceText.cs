namespace PlanGen.Sources;

/// <summary>The decoded text of one file, and where its lines begin.</summary>
public sealed class SourceText
{
    private readonly Lazy<int[]> lineStarts;
    private Place? last; // that was asked for: where many on one long line are asked for in turn, each is counted from the one before

    /// <summary>Holds <paramref name="text"/>, which came from <paramref name="path"/>.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = new(() => FindLineStarts(text));
    }

    /// <summary>The path as the user gave it; "-" for standard input.</summary>
    public string Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The line and column of the character at <paramref name="offset"/>.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        var near = last;
        var (from, column) = near?.Position.Line == line && near.Offset <= offset ? (near.Offset, near.Position.Column) : (lineStarts.Value[line - 1], 1);
        for (var i = from; i < offset; i++)
        {
            if (!char.IsLowSurrogate(Text[i]))
            {
                column++;
            }
        }

        var found = new LinePosition(line, column);
        last = new(offset, found);
        return found;
    }

    /// <summary>The line of the character at <paramref name="offset"/>, from 1.</summary>
    public int LineOf(int offset) => LineIndexOf(offset) + 1;

    /// <summary>The span of the line, without its line break, that holds <paramref name="offset"/>.</summary>
    public TextSpan LineAt(int offset)
    {
        var line = LineIndexOf(offset);
        var start = lineStarts.Value[line];
        var end = line + 1 < lineStarts.Value.Length ? lineStarts.Value[line + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new(start, end - start);
    }

    private int LineIndexOf(int offset)
    {
        var index = Array.BinarySearch(lineStarts.Value, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private sealed record Place(int Offset, LinePosition Position);
}
