using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanGen.Plans;

namespace PlanGen.Documents;

/// <summary>The runs of a heading or paragraph.</summary>
/// <param name="refuse">Told what the dialect does not have.</param>
internal sealed class InlineParser(Action<MarkdownObject, string> refuse)
{
    private readonly StringBuilder text = new();
    private readonly List<Inline> runs = [];

    /// <summary>The runs in order, neighbouring text as one.</summary>
    public IReadOnlyList<Inline> Parse(LeafBlock block)
    {
        runs.Clear();
        foreach (var inline in block.Inline ?? [])
        {
            switch (inline)
            {
                case ParsedInline parsed:
                    AddText();
                    runs.Add(parsed.Run);
                    break;
                case LinkInline { IsImage: false } link:
                    AddText();
                    AddLink(link);
                    break;
                default:
                    AppendText(inline);
                    break;
            }
        }

        AddText();
        if (runs is [.., TextRun last])
        {
            // The blank before the attributes of a heading, which Markdig leaves where an escaped mark precedes it.
            runs[^1] = last with { Text = last.Text.TrimEnd(' ') };
        }

        return [.. runs];
    }

    private void AddText()
    {
        if (text.Length > 0)
        {
            runs.Add(new TextRun(TakeText()));
        }
    }

    private void AddLink(LinkInline link)
    {
        foreach (var inline in link)
        {
            AppendText(inline);
        }

        var written = TakeText();

        if (Dialect.Link(link.Url, written) is { } run)
        {
            runs.Add(run);
        }
        else
        {
            refuse(link, $"[{written}]({link.Url})");
        }
    }

    private string TakeText()
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }

    private void AppendText(Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity when Characters.FirstForbidden(entity.Transcoded.AsSpan()) is { } offset:
                refuse(inline, Characters.Name(entity.Transcoded[offset]));
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                // A template's own line end; Chinese takes no blank for it.
                break;
            default:
                refuse(inline, inline.GetType().Name);
                break;
        }
    }
}
