using System.Xml;
using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>What the main part of the user's document says of its pages and of the style of its text; the text itself is passed over.</summary>
internal sealed class UserSections
{
    private const int LeastTextWidth = 1440;
    private static readonly string[] Kinds = ["header", "footer"];
    private static readonly string[] Uses = ["default", "even", "first"];

    private readonly Dictionary<string, int> characters = [];
    private readonly List<XElement> sections = [];
    private string? paragraph;

    private UserSections()
    {
    }

    /// <summary>Goes through the main part.</summary>
    public static UserSections Read(UserPackage package) => package.ReadXml(package.MainPart, reader =>
    {
        var result = new UserSections();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sectPr" } && reader.NamespaceURI == W.NamespaceName)
            {
                result.sections.Add((XElement)XNode.ReadFrom(reader));
                continue;
            }

            result.Count(reader);
            reader.Read();
        }

        return result;
    });

    /// <summary>How many characters of text a paragraph style bears; the empty name stands for paragraphs without one.</summary>
    public int CharactersIn(string styleId) => characters.GetValueOrDefault(styleId);

    /// <summary>The last section; null where the document has none.</summary>
    public XElement? Last => sections.LastOrDefault();

    /// <summary>Whether the first page has a header and footer of its own.</summary>
    public bool HasTitlePage => IsOn(Last?.Element(W + "titlePg"));

    /// <summary>The page of the last section; what it does not say is taken from <paramref name="basis"/>.</summary>
    /// <param name="basis">Our page.</param>
    /// <param name="hasFooter">Whether the document has footers; where ours stand in, a distance of 0 is none it has chosen.</param>
    /// <exception cref="UserDocumentException">The page leaves no room for text.</exception>
    public WordPage Page(WordPage basis, bool hasFooter)
    {
        var size = Last?.Element(W + "pgSz");
        var margin = Last?.Element(W + "pgMar");
        var page = new WordPage(
            Number(size, "w") ?? basis.Width,
            Number(size, "h") ?? basis.Height,
            Number(margin, "top") ?? basis.Top,
            Number(margin, "right") ?? basis.Right,
            Number(margin, "bottom") ?? basis.Bottom,
            Number(margin, "left") ?? basis.Left,
            Number(margin, "header") ?? basis.Header,
            Number(margin, "footer") ?? basis.Footer) { Gutter = Number(margin, "gutter") ?? 0 };
        var isRoomy = Math.Min(page.TextWidth, page.Turned().TextWidth) >= LeastTextWidth && page.Height - Math.Abs(page.Top) - Math.Abs(page.Bottom) >= LeastTextWidth
            && new[] { page.Left, page.Right, page.Header, page.Footer, page.Gutter }.Min() >= 0;
        var place = page.Footer > 0 || hasFooter ? page.Footer : Math.Max(0, Math.Min(basis.Footer, Math.Abs(page.Bottom) - WordPage.FooterRoom));
        return isRoomy ? page with { Footer = place } : throw new UserDocumentException(UserDocumentFaults.NoRoom.With());
    }

    /// <summary>The ids by which the last section refers to headers and footers; what it does not name it has from the sections before it.</summary>
    public IEnumerable<(string Kind, string Use, string Id)> References() =>
        from kind in Kinds
        from use in Uses
        let reference = sections.AsEnumerable().Reverse().SelectMany(section => section.Elements(W + (kind + "Reference"))).FirstOrDefault(one => (string?)one.Attribute(W + "type") == use)
        where reference is not null
        select (kind, use, (string?)reference.Attribute(R + "id") ?? "");

    /// <summary>A child of the last section as it stands, without what refers to other parts and, so that no section counts its pages anew, without a first number.</summary>
    public XElement? Verbatim(string name)
    {
        if (Last?.Element(W + name) is not { } child)
        {
            return null;
        }

        var copy = new XElement(child);
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace != W || attribute.Name == W + "start").Remove();
        copy.Descendants().Where(one => one.Name.Namespace != W).Remove();
        return copy;
    }

    private void Count(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == W.NamespaceName)
        {
            paragraph = reader.LocalName switch
            {
                "p" => "",
                "pStyle" => reader.GetAttribute("val", W.NamespaceName) ?? "",
                _ => paragraph,
            };
        }
        else if (reader.NodeType == XmlNodeType.Text && paragraph is not null)
        {
            characters[paragraph] = CharactersIn(paragraph) + reader.Value.Length;
        }
    }
}
