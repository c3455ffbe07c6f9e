using System.Xml;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>document.xml, block by block; all are held only where the style shows headings at the front.</summary>
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
    private Front? front;
    private bool hasSection;

    public WordBody(WordStyle style, WordNumbering? numbering, XmlWriter xml)
    {
        this.style = style;
        this.xml = xml;
        paragraphs = new(style, numbering);
        tables = new(style, paragraphs);
    }

    /// <summary>Writes the part.</summary>
    public void Write(IEnumerable<Block> blocks)
    {
        WordElement.WriteStart("document", xml);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        WordElement.WriteStart("body", xml);
        if (style.HasCover || style.HasContents)
        {
            front = new([.. blocks]);
        }

        var last = WriteBlocks(front?.Blocks ?? blocks, isLandscape: false);
        Write(Section(isLandscape: last is Landscape));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes blocks one by one; gives the last.</summary>
    private Block? WriteBlocks(IEnumerable<Block> blocks, bool isLandscape)
    {
        using var at = new BlockCursor(blocks);
        while (at.MoveNext())
        {
            // The paragraph before landscape pages ends the upright section.
            var place = at.Next is Landscape ? WordPlace.Plain with { Ends = Section(isLandscape: false) } : WordPlace.Plain;
            switch (at.Current)
            {
                case Title title:
                    WriteTitle(title, at, place);
                    break;
                case Heading heading:
                    var name = names.Next(heading);
                    Write(paragraphs.Build($"heading-{heading.Level}", heading.Inlines, place with { Bookmark = style.HasContents ? name : heading.Bookmark, After = BeforeTable(at.Next, $"heading-{heading.Level}") }));
                    break;
                case Paragraph when WordImprint.Holds(at.Current):
                    WriteImprint(at);
                    break;
                case Paragraph { Role: Role.Number } when at.Next is Paragraph { Role: Role.Signer }:
                    break; // on the signer's line
                case Paragraph { Role: Role.Signer }:
                    Write(new WordSigner(style, paragraphs).Build(at));
                    WriteAfterTable(at.Next, place);
                    break;
                case Paragraph paragraph:
                    var role = Roles[(int)paragraph.Role];
                    var here = WordFrame.PlaceOf(style, at);
                    Write(paragraphs.Build(role, paragraph.Inlines, at.Next is Landscape or Table ? here with { Ends = place.Ends, After = BeforeTable(at.Next, role) } : here));
                    break;
                case Table table:
                    Write(tables.Build(table, WordSections.TextWidth(style, isLandscape)));
                    WriteAfterTable(at.Next, place);
                    break;
                case PageBreak:
                    paragraphs.BreakPage();
                    break;
                case Landscape landscape:
                    WriteBlocks(landscape.Blocks, isLandscape: true);
                    if (at.Next is not null)
                    {
                        Write(paragraphs.Build("end", [], WordPlace.Plain with { Ends = Section(isLandscape: true) }));
                    }

                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(at.Current?.GetType().Name);
            }

            if (front is not null && ReferenceEquals(at.Current, front.Last))
            {
                WriteFront(front.Blocks);
            }
        }

        return at.Current;
    }

    private void WriteTitle(Title title, BlockCursor at, WordPlace place) => Write(paragraphs.Build("title", title.Inlines, place with
    {
        Before = style.HasCover && ReferenceEquals(title, front?.Title) ? CoverDepth * style.Line : WordFrame.BeforeTitle(style, at),
        After = at.Next is Paragraph { Role: Role.Subtitle } ? 0 : null,
        Indents = WordTitle.Indents(style, DocumentText.Of(title.Inlines)),
    }));

    /// <summary>What a style puts between title and text: the cover's end, and the contents.</summary>
    private void WriteFront(IEnumerable<Block> blocks)
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

    private void WriteImprint(BlockCursor at)
    {
        var elements = new List<Paragraph> { (Paragraph)at.Current! };
        while (at.Next is Paragraph element && WordImprint.Holds(element))
        {
            elements.Add(element);
            at.MoveNext();
        }

        Write(new WordImprint(style, paragraphs).Build(elements));
        Write(paragraphs.Build("end", [], WordPlace.Plain));
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

    /// <summary>The next section; to be asked for each, in order.</summary>
    private WordElement Section(bool isLandscape)
    {
        var section = WordSections.Build(style, isLandscape, isFirst: !hasSection);
        hasSection = true;
        return section;
    }

    private void Write(WordElement element) => element.WriteTo(xml);

    /// <summary>The front of a document: its last title, with the subtitle, if there is one, as its end.</summary>
    private sealed class Front(List<Block> blocks)
    {
        private readonly int title = blocks.FindLastIndex(block => block is Title);

        public IReadOnlyList<Block> Blocks => blocks;

        public Block? Title => title < 0 ? null : blocks[title];

        public Block? Last => Title is not null && title + 1 < blocks.Count && blocks[title + 1] is Paragraph { Role: Role.Subtitle } subtitle ? subtitle : Title;
    }
}
