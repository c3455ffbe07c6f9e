using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>Takes parts out of the user's document, with their images. What else they refer to stays behind, and so does what shows it.</summary>
internal sealed class UserPartCopier(UserPackage package)
{
    private static readonly string[] Shown = ["drawing", "pict", "object"];
    private static readonly string[] Addresses = ["src", "href", "althref"];
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly string[] Unwanted = ["numPr", "bookmarkStart", "bookmarkEnd", "sectPrChange", "pPrChange", "rPrChange"];
    private readonly List<UserPart> parts = [];
    private readonly SortedSet<string> leftOut = new(StringComparer.Ordinal);

    /// <summary>The parts taken, in order.</summary>
    public IReadOnlyList<UserPart> Parts => parts;

    /// <summary>What stayed behind, by address or name.</summary>
    public IReadOnlyCollection<string> LeftOut => leftOut;

    /// <summary>What a part refers to outside the file stays behind, whatever becomes of the part itself.</summary>
    public void LeaveExternal(string part) => leftOut.UnionWith(package.Relationships(part).Where(one => one.IsExternal).Select(one => one.Target));

    /// <summary>Takes a part.</summary>
    /// <param name="part">Its name in the user's document.</param>
    /// <param name="name">Its name from now on, below word/, without .xml.</param>
    /// <param name="kind">What it is, by the last word of its media type.</param>
    /// <param name="rootName">The name of its root.</param>
    public void Copy(string part, string name, string kind, XName rootName)
    {
        var root = package.ReadXml(part, rootName);
        root.Descendants().Where(one => one.Name.Namespace == W && Unwanted.Contains(one.Name.LocalName)).Remove();
        UserFields.DropReading(root);
        var kept = new Dictionary<string, string>();
        foreach (var relationship in package.Relationships(part).OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            var type = relationship.IsExternal || !package.Has(relationship.Target) ? null : package.ContentType(relationship.Target);
            if (relationship.Kind == "image" && type?.StartsWith("image/", StringComparison.Ordinal) == true)
            {
                kept[relationship.Id] = $"media/{name}-{kept.Count + 1}{Extension(relationship.Target)}";
                parts.Add(new("word/" + kept[relationship.Id], type, package.Read(relationship.Target)));
            }
            else
            {
                leftOut.Add(relationship.Target);
            }
        }

        DropUses(root, kept);
        parts.Add(new($"word/{name}.xml", $"application/vnd.openxmlformats-officedocument.{kind}+xml", Write(root)));
        if (kept.Count > 0)
        {
            parts.Add(new($"word/_rels/{name}.xml.rels", null, Write(Relationships(kept))));
        }
    }

    /// <summary>An element as a part.</summary>
    public static byte[] Write(XElement root)
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument(standalone: true);
            root.WriteTo(xml);
        }

        return output.ToArray();
    }

    /// <summary>Drops what refers to something that was not taken: the whole picture or object; of a link only that it is one.</summary>
    private static void DropUses(XElement root, Dictionary<string, string> kept)
    {
        var uses = root.DescendantsAndSelf().Where(one => one.Attributes().Any(attribute => IsLost(attribute, kept))).OrderBy(one => one.Name == W + "hyperlink").ToList();
        foreach (var use in uses)
        {
            if (use.Name == W + "hyperlink")
            {
                use.ReplaceWith(use.Nodes());
            }
            else if (use.Attributes().Any(attribute => attribute.Name.Namespace == R && kept.ContainsKey(attribute.Value)))
            {
                use.Attributes().Where(attribute => IsLost(attribute, kept)).Remove();
            }
            else if (use.Parent is not null)
            {
                (use.Name.LocalName.StartsWith("hlink", StringComparison.Ordinal) ? use : Shower(use)).Remove();
            }
        }
    }

    private static bool IsLost(XAttribute attribute, Dictionary<string, string> kept) => attribute.Name.Namespace == R
        ? attribute.Value.Length > 0 && !kept.ContainsKey(attribute.Value)
        : Addresses.Contains(attribute.Name.LocalName) && (attribute.Name.Namespace == Office || attribute.Parent!.Name.Namespace == Vml);

    /// <summary>The picture or object that an element is part of, with what other programs are shown in its place.</summary>
    private static XElement Shower(XElement use)
    {
        var shower = use.Ancestors().FirstOrDefault(one => one.Name.Namespace == W && Shown.Contains(one.Name.LocalName)) ?? use;
        return shower.Parent?.Name.Namespace == Compatibility ? shower.Parent.Parent ?? shower : shower;
    }

    private static XElement Relationships(Dictionary<string, string> kept)
    {
        XNamespace space = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new(space + "Relationships", kept.Select(pair => new XElement(
            space + "Relationship",
            new XAttribute("Id", pair.Key),
            new XAttribute("Type", R.NamespaceName + "/image"),
            new XAttribute("Target", pair.Value))));
    }

    /// <summary>The extension, where it is one.</summary>
    private static string Extension(string part)
    {
        var extension = Path.GetExtension(part).ToLowerInvariant();
        return extension.Length is > 1 and < 6 && extension.AsSpan(1).IndexOfAnyExcept(LettersAndDigits) < 0 ? extension : ".bin";
    }
}
