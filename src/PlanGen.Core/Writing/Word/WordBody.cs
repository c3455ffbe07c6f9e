using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;
using Paragraph = PlanGen.Documents.Paragraph;

namespace PlanGen.Writing.Word;

/// <summary>document.xml, block by block; no more than one block is held at a time.</summary>
internal sealed class WordBody
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly WordStyle style;
    private readonly XmlWriter xml;
    private readonly WordTables tables;
    private int bookmarks;
    private bool isPageDue;

    public WordBody(WordStyle style, XmlWriter xml)
    {
        this.style = style;
        this.xml = xml;
        tables = new(style, Bookmark);
    }

    /// <summary>Writes the part.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        xml.WriteStartElement("w", "document", Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("w", "body", Namespace);
        WriteBlocks(blocks, isLandscape: false);
        WordSections.Build(style, isLandscape: blocks is [.., Landscape]).WriteTo(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks, bool isLandscape)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;

            // The paragraph before landscape pages ends the upright section.
            var ends = next is Landscape ? WordSections.Build(style, isLandscape: false) : null;
            switch (blocks[i])
            {
                case Title title:
                    WriteParagraph("title", title.Inlines, ends, isTight: next is Paragraph { Role: Role.Subtitle });
                    break;
                case Heading heading:
                    WriteParagraph($"heading-{heading.Level}", heading.Inlines, ends, heading.Bookmark);
                    break;
                case Paragraph paragraph:
                    WriteParagraph(paragraph.Role.ToString().ToLowerInvariant(), paragraph.Inlines, ends);
                    break;
                case Documents.Table table:
                    tables.Build(table, WordSections.TextWidth(style, isLandscape)).WriteTo(xml);
                    WriteAfterTable(next, ends);
                    break;
                case PageBreak:
                    isPageDue = true;
                    break;
                case Landscape landscape:
                    WriteBlocks(landscape.Blocks, isLandscape: true);
                    if (next is not null)
                    {
                        WriteParagraph("end", [], WordSections.Build(style, isLandscape: true));
                    }

                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(blocks[i].GetType().Name);
            }
        }
    }

    /// <summary>Word wants a paragraph after a table, and two tables without one between become one. At the end of a section it takes no room, so that it makes no page of its own.</summary>
    private void WriteAfterTable(Block? next, SectionProperties? ends)
    {
        if (next is Documents.Table)
        {
            WriteParagraph("gap", [], ends);
        }
        else if (next is null || ends is not null)
        {
            WriteParagraph("end", [], ends);
        }
    }

    private void WriteParagraph(string role, IReadOnlyList<Inline> inlines, SectionProperties? ends, string? bookmark = null, bool isTight = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style.Of(role)!.Id });
        if (isPageDue && role != "end")
        {
            properties.Append(new PageBreakBefore());
            isPageDue = false;
        }

        if (isTight)
        {
            properties.Append(new SpacingBetweenLines { After = "0" });
        }

        if (ends is not null)
        {
            properties.Append(ends);
        }

        var paragraph = new DocumentFormat.OpenXml.Wordprocessing.Paragraph(properties);
        paragraph.Append(bookmark is null ? [] : Bookmark(bookmark));
        paragraph.Append(WordRuns.Build(style, inlines));
        paragraph.WriteTo(xml);
    }

    private OpenXmlElement[] Bookmark(string name)
    {
        var id = (++bookmarks).ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = id, Name = name }, new BookmarkEnd { Id = id }];
    }
}
