using System.Xml;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>document.xml, block by block; no more than one block is held at a time.</summary>
internal sealed class WordBody
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Lines from the top of a cover to its title.</summary>
    private const int CoverDepth = 9;

    /// <summary>The name of each role in a style.</summary>
    private static readonly string[] Roles = [.. Enum.GetValues<Role>().Select(role => role.ToString().ToLowerInvariant())];

    private readonly WordStyle style;
    private readonly XmlWriter xml;
    private readonly WordParagraphs paragraphs;
    private readonly WordTables tables;
    private readonly WordHeadingNames names = new();
    private bool hasSection;

    public WordBody(WordStyle style, WordNumbering? numbering, XmlWriter xml)
    {
        this.style = style;
        this.xml = xml;
        paragraphs = new(style, numbering);
        tables = new(style, paragraphs);
    }

    /// <summary>Writes the part.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        WordElement.WriteStart("document", xml);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        WordElement.WriteStart("body", xml);
        WriteBlocks(blocks, isLandscape: false);
        Write(Section(isLandscape: blocks is [.., Landscape]));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks, bool isLandscape)
    {
        var lastTitle = isLandscape ? -1 : LastTitle(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;

            // The paragraph before landscape pages ends the upright section.
            var place = next is Landscape ? WordPlace.Plain with { Ends = Section(isLandscape: false) } : WordPlace.Plain;
            switch (blocks[i])
            {
                case Title title:
                    WriteTitle(title, blocks, i, place, isCover: style.HasCover && i == lastTitle);
                    break;
                case Heading heading:
                    var name = names.Next(heading);
                    Write(paragraphs.Build($"heading-{heading.Level}", heading.Inlines, place with { Bookmark = style.HasContents ? name : heading.Bookmark, After = BeforeTable(next, $"heading-{heading.Level}") }));
                    break;
                case Paragraph when WordImprint.Holds(blocks[i]):
                    i = WriteImprint(blocks, i);
                    break;
                case Paragraph { Role: Role.Number } when WordSigner.Follows(blocks, i):
                    break; // on the signer's line
                case Paragraph { Role: Role.Signer }:
                    Write(new WordSigner(style, paragraphs).Build(blocks, i));
                    WriteAfterTable(next, place);
                    break;
                case Paragraph paragraph:
                    var role = Roles[(int)paragraph.Role];
                    var here = WordFrame.PlaceOf(style, blocks, i);
                    Write(paragraphs.Build(role, paragraph.Inlines, next is Landscape or Table ? here with { Ends = place.Ends, After = BeforeTable(next, role) } : here));
                    break;
                case Table table:
                    Write(tables.Build(table, WordSections.TextWidth(style, isLandscape)));
                    WriteAfterTable(next, place);
                    break;
                case PageBreak:
                    paragraphs.BreakPage();
                    break;
                case Landscape landscape:
                    WriteBlocks(landscape.Blocks, isLandscape: true);
                    if (next is not null)
                    {
                        Write(paragraphs.Build("end", [], WordPlace.Plain with { Ends = Section(isLandscape: true) }));
                    }

                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(blocks[i].GetType().Name);
            }

            if (i == lastTitle && next is not Paragraph { Role: Role.Subtitle } || (i == lastTitle + 1 && lastTitle >= 0 && blocks[i] is Paragraph { Role: Role.Subtitle }))
            {
                WriteFront(blocks);
            }
        }
    }

    private void WriteTitle(Title title, IReadOnlyList<Block> blocks, int index, WordPlace place, bool isCover)
    {
        var isTight = index + 1 < blocks.Count && blocks[index + 1] is Paragraph { Role: Role.Subtitle };
        Write(paragraphs.Build("title", title.Inlines, place with
        {
            Before = isCover ? CoverDepth * style.Line : WordFrame.BeforeTitle(style, blocks, index),
            After = isTight ? 0 : null,
            Indents = WordTitle.Indents(style, DocumentText.Of(title.Inlines)),
        }));
    }

    /// <summary>What a style puts between title and text: the cover's end, and the contents.</summary>
    private void WriteFront(IReadOnlyList<Block> blocks)
    {
        if (style.HasCover)
        {
            paragraphs.BreakPage();
        }

        if (style.HasContents)
        {
            foreach (var line in WordContents.Build(paragraphs, blocks))
            {
                Write(line);
            }

            paragraphs.BreakPage();
        }
    }

    private int WriteImprint(IReadOnlyList<Block> blocks, int index)
    {
        var elements = blocks.Skip(index).TakeWhile(WordImprint.Holds).Cast<Paragraph>().ToList();
        Write(new WordImprint(style, paragraphs).Build(elements));
        Write(paragraphs.Build("end", [], WordPlace.Plain));
        return index + elements.Count - 1;
    }

    /// <summary>The room between text and a table, where the text's style leaves none.</summary>
    private int? BeforeTable(Block? next, string role) => next is Table && style.Of(role)!.After == 0 ? style.Line / 4 : null;

    /// <summary>
    /// Word wants a paragraph after a table, and two tables without one between become one. At the end of a section it takes no room, so
    /// that it makes no page of its own.
    /// </summary>
    private void WriteAfterTable(Block? next, WordPlace place)
    {
        if (next is Table)
        {
            Write(paragraphs.Build("gap", [], place));
        }
        else if (next is null || place.Ends is not null || WordImprint.Holds(next))
        {
            Write(paragraphs.Build("end", [], place));
        }
    }

    private static int LastTitle(IReadOnlyList<Block> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is Title)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The next section; to be asked for each, in order.</summary>
    private WordElement Section(bool isLandscape)
    {
        var section = WordSections.Build(style, isLandscape, isFirst: !hasSection);
        hasSection = true;
        return section;
    }

    private void Write(WordElement element) => element.WriteTo(xml);
}
