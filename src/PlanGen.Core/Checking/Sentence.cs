using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>The sentences of a paragraph.</summary>
internal static class Sentence
{
    /// <summary>Each sentence with the mark that ends it (。！？ and, so that items of a list count singly, ；) and the quotes closed behind it.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var found = text.AsSpan(start).IndexOfAny("。！？；");
            var end = found < 0 ? text.Length : start + found + 1;
            while (end < text.Length && text[end] is '”' or '’' or '）')
            {
                end++;
            }

            yield return new(start, end - start);
            start = end;
        }
    }

    /// <summary>The sentence round a place: from the last 。；！？ before it to the next behind it.</summary>
    public static ReadOnlySpan<char> Around(string text, int index, int length)
    {
        var start = text.AsSpan(0, index).LastIndexOfAny("。；！？;") + 1;
        var end = text.AsSpan(index + length).IndexOfAny("。；！？;");
        return text.AsSpan(start, (end < 0 ? text.Length : index + length + end) - start);
    }
}
