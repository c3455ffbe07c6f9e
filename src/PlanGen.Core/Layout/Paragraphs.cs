using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlanGen.Layout;

/// <summary>Paragraphs in the internal dialect, each with the empty line behind it, put together bit by bit: most of a document, and so not left to templates.</summary>
/// <param name="room">Where to put them together; where it does not suffice, more is found.</param>
internal ref struct Paragraphs(Span<char> room)
{
    /// <summary>Characters that suffice for most.</summary>
    public const int UsualLength = 512;

    private DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, room);
    private bool hasAny;

    /// <summary>A paragraph each.</summary>
    public static Markup Of(IReadOnlyList<string> texts)
    {
        var paragraphs = new Paragraphs(stackalloc char[UsualLength]);
        paragraphs.Add(texts);
        return paragraphs.ToMarkup() ?? new("");
    }

    /// <summary>Adds a paragraph each.</summary>
    public void Add(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            Add(texts[i]);
        }
    }

    /// <summary>Adds one.</summary>
    public void Add(string line)
    {
        text.AppendFormatted(MarkdownText.Escape(line));
        End();
    }

    /// <summary>Adds a numbered paragraph: the number, the lead in its level's look, the first text run in, the rest below.</summary>
    /// <param name="number">Without one: null or "".</param>
    /// <param name="level">From 1.</param>
    /// <param name="lead">Null for none.</param>
    /// <param name="texts">None for a paragraph of number and lead.</param>
    public void AddRunIn(string? number, int level, string? lead, IReadOnlyList<string> texts)
    {
        AppendMarked(number, Documents.Dialect.NumberTarget, level);
        if (lead is not null)
        {
            AppendMarked(lead, Documents.Dialect.LeadTarget, level);
        }

        text.AppendFormatted(texts.Count > 0 ? MarkdownText.Escape(texts[0]) : null);
        End();
        for (var i = 1; i < texts.Count; i++)
        {
            Add(texts[i]);
        }
    }

    /// <summary>All that were added; null where none was.</summary>
    public Markup? ToMarkup()
    {
        var all = text.ToStringAndClear();
        return hasAny ? new(all) : null;
    }

    private void AppendMarked(string? words, string target, int level)
    {
        if (words is null or "")
        {
            return;
        }

        text.AppendLiteral("[");
        text.AppendFormatted(MarkdownText.Escape(words));
        text.AppendLiteral("](");
        text.AppendLiteral(target);
        text.AppendFormatted(level);
        text.AppendLiteral(")");
    }

    private void End()
    {
        text.AppendLiteral("\n\n");
        hasAny = true;
    }
}
