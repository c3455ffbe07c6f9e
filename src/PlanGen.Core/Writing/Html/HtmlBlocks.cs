using PlanGen.Documents;

namespace PlanGen.Writing.Html;

/// <summary>The blocks of a document as HTML elements.</summary>
internal sealed class HtmlBlocks(TextWriter output)
{
    private readonly HeadingRanks ranks = new();
    private readonly HtmlIds ids = new();

    /// <summary>Writes the blocks.</summary>
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Title title:
                var rank = ranks.OfTitle();
                Element($"h{rank}", rank == 1 ? "" : " class=\"title\"", title.Inlines);
                break;
            case Heading heading:
                Element($"h{ranks.OfLevel(heading.Level)}", $" id=\"{ids.Next(heading.Bookmark)}\" class=\"level-{heading.Level}\"", heading.Inlines);
                break;
            case Paragraph { Role: Role.AnnexTitle } annex:
                Element("h2", $" id=\"{ids.Next(null)}\" class=\"annex-title\"", annex.Inlines);
                break;
            case Paragraph paragraph:
                Element("p", paragraph.Role == Role.Body ? "" : $" class=\"{ClassOf(paragraph.Role)}\"", paragraph.Inlines);
                break;
            case Table table:
                WriteTable(table);
                break;
            case PageBreak:
                output.Write("<div class=\"page-break\"></div>\n");
                break;
            case Landscape landscape:
                output.Write("<section class=\"landscape\">\n");
                Write(landscape.Blocks);
                output.Write("</section>\n");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void WriteTable(Table table)
    {
        var id = table.Bookmark is null ? "" : $" id=\"{table.Bookmark}\"";
        output.Write($"<div class=\"table\"><table class=\"{(table.IsCard ? "card" : "grid")}\"{id}>\n<colgroup>");
        foreach (var width in table.Columns)
        {
            output.Write($"<col style=\"width:{width}%\">");
        }

        output.Write("</colgroup>\n");
        var heads = table.Rows.TakeWhile(row => row.IsHead).Count();
        WriteRows("thead", table.Rows.Take(heads));
        WriteRows("tbody", table.Rows.Skip(heads));
        output.Write("</table></div>\n");
    }

    private void WriteRows(string group, IEnumerable<Row> rows)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            output.Write(isOpen ? "" : $"<{group}>\n");
            isOpen = true;
            output.Write("<tr>");
            foreach (var cell in row.Cells)
            {
                var tag = cell.IsHead ? "th" : "td";
                var scope = cell.IsHead ? row.IsHead ? " scope=\"col\"" : " scope=\"row\"" : "";
                var span = cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "";
                var id = cell.Bookmark is null ? "" : $" id=\"{cell.Bookmark}\"";
                output.Write($"<{tag}{scope}{span}{id}>");
                Write(cell.Paragraphs);
                output.Write($"</{tag}>");
            }

            output.Write("</tr>\n");
        }

        output.Write(isOpen ? $"</{group}>\n" : "");
    }

    private void Element(string tag, string attributes, IReadOnlyList<Inline> inlines)
    {
        output.Write($"<{tag}{attributes}>");
        HtmlText.Write(inlines, output);
        output.Write($"</{tag}>\n");
    }

    /// <summary>The class by which style.css knows a role.</summary>
    private static string ClassOf(Role role) => role switch
    {
        Role.Number => "document-number",
        Role.AnnexNote => "annex-note",
        Role.AnnexMark => "annex-mark",
        _ => role.ToString().ToLowerInvariant(),
    };
}
