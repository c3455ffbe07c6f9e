using System.Text;
using PlanGen.Documents;

namespace PlanGen.Writing.Markdown;

/// <summary>The runs of a paragraph as Markdown: number and lead in bold, all else as it is.</summary>
internal static class MarkdownInlines
{
    /// <summary>A paragraph on one line.</summary>
    public static string Paragraph(IReadOnlyList<Inline> inlines) => WithBold(inlines, MarkdownPlace.Paragraph);

    /// <summary>A paragraph in a cell of a table.</summary>
    public static string InCell(IReadOnlyList<Inline> inlines) => WithBold(inlines, MarkdownPlace.Cell);

    /// <summary>A heading, which is bold of itself.</summary>
    public static string Heading(IReadOnlyList<Inline> inlines) => MarkdownEscape.Escape(DocumentText.Of(inlines), MarkdownPlace.Heading);

    /// <summary>
    /// Number and lead in bold. CommonMark closes ** only where it stands between a letter and anything or between a mark and a blank, so
    /// the bold ends before the marks the lead ends in: **1.加强管理**。严格执行.
    /// </summary>
    private static string WithBold(IReadOnlyList<Inline> inlines, MarkdownPlace place)
    {
        var text = DocumentText.Of(inlines);
        var bold = inlines.Any(inline => inline is Lead) ? EndOfBold(inlines, text) : 0;
        return bold == 0
            ? MarkdownEscape.Escape(text, place)
            : $"**{MarkdownEscape.Escape(text[..bold], MarkdownPlace.Bold)}**{MarkdownEscape.Escape(text[bold..], place == MarkdownPlace.Cell ? MarkdownPlace.Cell : MarkdownPlace.Inside)}";
    }

    private static int EndOfBold(IReadOnlyList<Inline> inlines, string text)
    {
        var end = inlines.TakeWhile(inline => inline is Number or Lead).Sum(inline => inline.Text.Length);
        while (end > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, end), out var last, out var length) == System.Buffers.OperationStatus.Done && !Rune.IsLetterOrDigit(last))
        {
            end -= length;
        }

        return end;
    }
}
