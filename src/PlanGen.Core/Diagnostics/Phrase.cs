using System.Globalization;

namespace PlanGen.Diagnostics;

/// <summary>One thing to say, in both languages; <c>{0}</c> … stand for what is filled in.</summary>
public sealed record Phrase(string Chinese, string English)
{
    /// <summary>The phrase with its blanks still to be filled.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The phrase filled with <paramref name="values"/>; a value that is itself a <see cref="Phrase"/> is said in the same language.</summary>
    public Message With(params object[] values) => new(this, values);
}

/// <summary>A <see cref="Phrase"/> and what fills it.</summary>
public sealed record Message(Phrase Phrase, IReadOnlyList<object> Values)
{
    /// <summary>The message as a person reads it.</summary>
    public string In(Language language) => Values.Count == 0
        ? Phrase.In(language)
        : string.Format(CultureInfo.InvariantCulture, Phrase.In(language), [.. Values.Select(value => Say(value, language))]);

    private static object Say(object value, Language language) => value switch
    {
        Phrase phrase => phrase.In(language),
        Message message => message.In(language),
        _ => value,
    };
}
