namespace PlanGen.Checking;

/// <summary>The sentence round a place in a paragraph.</summary>
internal static class Sentence
{
    /// <summary>From the last 。；！？ before it to the next behind it.</summary>
    public static ReadOnlySpan<char> Around(string text, int index, int length)
    {
        var start = text.AsSpan(0, index).LastIndexOfAny("。；！？;") + 1;
        var end = text.AsSpan(index + length).IndexOfAny("。；！？;");
        return text.AsSpan(start, (end < 0 ? text.Length : index + length + end) - start);
    }
}
