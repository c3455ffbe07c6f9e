using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlanGen.Layout;

/// <summary>Paragraphs in the internal dialect, each with the empty line behind it: most of a document, and so not left to templates.</summary>
internal static class Paragraphs
{
    private const int UsualLength = 512; // characters that are put together without a buffer of their own

    /// <summary>A paragraph each.</summary>
    public static Markup Of(IReadOnlyList<string> texts)
    {
        var result = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        AddFrom(0, texts, ref result);
        return new(result.ToStringAndClear());
    }

    /// <summary>A numbered paragraph: the number, the lead in its level's look, the first text run in, the rest below.</summary>
    /// <param name="number">As <see cref="TemplateFunctions"/> writes it; null for none.</param>
    /// <param name="level">From 1.</param>
    /// <param name="lead">Null for none.</param>
    /// <param name="texts">None for a paragraph of number and lead.</param>
    public static Markup RunIn(Markup? number, int level, string? lead, IReadOnlyList<string> texts)
    {
        var result = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        result.AppendFormatted(number?.Text);
        if (lead is not null)
        {
            result.AppendLiteral("[");
            result.AppendFormatted(MarkdownText.Escape(lead));
            result.AppendLiteral("](lead-");
            result.AppendFormatted(level);
            result.AppendLiteral(")");
        }

        result.AppendFormatted(texts.Count > 0 ? MarkdownText.Escape(texts[0]) : null);
        result.AppendLiteral("\n\n");
        AddFrom(1, texts, ref result);
        return new(result.ToStringAndClear());
    }

    /// <summary>Several as one.</summary>
    public static Markup? All(IReadOnlyList<Markup> paragraphs) => paragraphs.Count == 0 ? null : new(string.Concat(paragraphs.Select(paragraph => paragraph.Text)));

    private static void AddFrom(int first, IReadOnlyList<string> texts, ref DefaultInterpolatedStringHandler result)
    {
        for (var i = first; i < texts.Count; i++)
        {
            result.AppendFormatted(MarkdownText.Escape(texts[i]));
            result.AppendLiteral("\n\n");
        }
    }
}
