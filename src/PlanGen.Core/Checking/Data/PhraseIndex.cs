namespace PlanGen.Checking.Data;

/// <summary>Finds many phrases in a text at once, in a time that does not grow with their number.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<(char, char), List<(string Phrase, T Value)>> byStart = [];

    /// <summary>Adds a phrase of two characters or more; of one given twice the first counts.</summary>
    public void Add(string phrase, T value)
    {
        if (phrase.Length < 2)
        {
            return;
        }

        var start = (phrase[0], phrase[1]);
        if (!byStart.TryGetValue(start, out var phrases))
        {
            byStart[start] = phrases = [];
        }

        var at = phrases.FindIndex(other => other.Phrase.Length < phrase.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, (phrase, value));
    }

    /// <summary>The phrases in a text that do not overlap, from the left, the longest first.</summary>
    public IEnumerable<(int Index, int Length, T Value)> In(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (byStart.TryGetValue((text[at], text[at + 1]), out var phrases)
                && phrases.Find(one => string.CompareOrdinal(text, at, one.Phrase, 0, one.Phrase.Length) == 0) is { Phrase: { } phrase, Value: var value })
            {
                yield return (at, phrase.Length, value);
                at += phrase.Length - 1;
            }
        }
    }
}
