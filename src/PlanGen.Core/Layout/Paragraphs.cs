using System.Text;

namespace PlanGen.Layout;

/// <summary>Paragraphs in the internal dialect, each with the empty line behind it: most of a document, and so not left to templates.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph each.</summary>
    public static Markup Of(IReadOnlyList<string> texts) => Begin().Add(texts, 0);

    /// <summary>A numbered paragraph: the number, the lead in its level's look, the first text run in, the rest below.</summary>
    /// <param name="number">As <see cref="TemplateFunctions"/> writes it; null for none.</param>
    /// <param name="level">From 1.</param>
    /// <param name="lead">Null for none.</param>
    /// <param name="texts">None for a paragraph of number and lead.</param>
    public static Markup RunIn(Markup? number, int level, string? lead, IReadOnlyList<string> texts)
    {
        var result = Begin().Append(number?.Text);
        if (lead is not null)
        {
            result.Append('[').Append(MarkdownText.Escape(lead)).Append(System.Globalization.CultureInfo.InvariantCulture, $"](lead-{level})");
        }

        result.Append(texts.Count > 0 ? MarkdownText.Escape(texts[0]) : "").Append("\n\n");
        return result.Add(texts, 1);
    }

    /// <summary>Several as one.</summary>
    public static Markup? All(IReadOnlyList<Markup> paragraphs) => paragraphs.Count == 0 ? null : new(string.Concat(paragraphs.Select(paragraph => paragraph.Text)));

    private static StringBuilder Begin() => new(256);

    private static Markup Add(this StringBuilder result, IReadOnlyList<string> texts, int first)
    {
        for (var i = first; i < texts.Count; i++)
        {
            result.Append(MarkdownText.Escape(texts[i])).Append("\n\n");
        }

        return new(result.ToString());
    }
}
