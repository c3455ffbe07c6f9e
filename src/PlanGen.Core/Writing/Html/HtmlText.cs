using PlanGen.Documents;

namespace PlanGen.Writing.Html;

/// <summary>Text in HTML, in elements and attributes.</summary>
internal static class HtmlText
{
    /// <summary>Writes the text with its marks as entities.</summary>
    public static void Write(string text, TextWriter output)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny("&<>\"\r"); at >= 0; at = rest.IndexOfAny("&<>\"\r"))
        {
            output.Write(rest[..at]);
            output.Write(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#13;" });
            rest = rest[(at + 1)..];
        }

        output.Write(rest);
    }

    /// <summary>Writes the runs of a heading or paragraph.</summary>
    public static void Write(IReadOnlyList<Inline> inlines, TextWriter output)
    {
        foreach (var inline in inlines)
        {
            var kind = inline is Number ? "number" : inline is Lead lead ? $"lead lead-{lead.Level}" : null;
            output.Write(kind is null ? "" : $"<span class=\"{kind}\">");
            Write(inline.Text, output);
            output.Write(kind is null ? "" : "</span>");
        }
    }
}
