using System.Xml.Linq;
using PlanGen.Layout;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>The parts that are the same in every document of a style made from the user's document.</summary>
internal sealed class UserShell
{
    /// <summary>The name of the theme's part, below word/, without .xml.</summary>
    public const string Theme = "theme";

    private const string Package = "formats/word/package/";
    private const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly Dictionary<string, byte[]> fixedParts;

    /// <summary>Settles the parts.</summary>
    /// <param name="parts">Those of the user's document.</param>
    /// <param name="settings">settings.xml.</param>
    /// <param name="fonts">fontTable.xml.</param>
    /// <param name="hasFooter">Whether the user's footers stand in place of ours.</param>
    public UserShell(IReadOnlyList<UserPart> parts, XElement settings, XElement fonts, bool hasFooter)
    {
        (Parts, HasFooter) = (parts, hasFooter);
        Fonts = fonts;
        var types = Read("[Content_Types].xml");
        var relationships = Read("word/_rels/document.xml.rels");
        if (hasFooter)
        {
            types.Elements().Where(one => ((string?)one.Attribute("PartName"))?.StartsWith("/word/footer", StringComparison.Ordinal) == true).Remove();
            relationships.Elements().Where(one => ((string?)one.Attribute("Target"))!.StartsWith("footer", StringComparison.Ordinal)).Remove();
        }

        foreach (var part in parts.Where(part => part.ContentType is not null))
        {
            types.Add(new XElement(ContentTypes + "Override", new XAttribute("PartName", "/" + part.Name), new XAttribute("ContentType", part.ContentType!)));
            if (!part.Name.StartsWith("word/media/", StringComparison.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(part.Name);
                relationships.Add(new XElement(Relationships + "Relationship", new XAttribute("Id", name), new XAttribute("Type", OfficeTypes + name.Split('-')[0]), new XAttribute("Target", name + ".xml")));
            }
        }

        fixedParts = new()
        {
            ["[Content_Types].xml"] = UserPartCopier.Write(types),
            ["word/_rels/document.xml.rels"] = UserPartCopier.Write(relationships),
            ["word/settings.xml"] = UserPartCopier.Write(settings),
        };
    }

    /// <summary>Those taken from the user's document.</summary>
    public IReadOnlyList<UserPart> Parts { get; }

    /// <summary>fontTable.xml.</summary>
    public XElement Fonts { get; }

    /// <summary>Whether the user's footers stand in place of ours.</summary>
    public bool HasFooter { get; }

    /// <summary>A part that stands in place of ours of that name; null where ours stands.</summary>
    public byte[]? InPlaceOf(string part) => fixedParts.GetValueOrDefault(part);

    /// <summary>A part of ours.</summary>
    public static XElement Read(string part) => XElement.Parse(BuiltInFiles.Read(Package + part));
}
