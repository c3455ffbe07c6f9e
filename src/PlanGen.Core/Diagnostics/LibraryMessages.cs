using System.Text.RegularExpressions;

namespace PlanGen.Diagnostics;

/// <summary>What a library says in English only, put in words of our own.</summary>
/// <param name="otherwise">What to say of a message that fits none; {0} is the message.</param>
/// <param name="table">A pattern of messages, and what to say in their place, {0} … being its groups. The first that fits counts.</param>
internal sealed class LibraryMessages(Phrase otherwise, params IReadOnlyList<(string Pattern, Phrase Phrase)> table)
{
    /// <summary>Everything that may be said.</summary>
    public IEnumerable<Phrase> Phrases => table.Select(row => row.Phrase).Append(otherwise);

    /// <summary>The message in both languages.</summary>
    public Message Translate(string message)
    {
        foreach (var (pattern, phrase) in table)
        {
            if (Regex.Match(message, pattern, RegexOptions.Singleline) is { Success: true } match)
            {
                return phrase.With([.. match.Groups.Values.Skip(1).Select(group => group.Value)]);
            }
        }

        return otherwise.With(message);
    }
}
