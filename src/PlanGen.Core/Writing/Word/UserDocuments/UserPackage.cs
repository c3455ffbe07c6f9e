using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PlanGen.Diagnostics;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>
/// A Word file of the user's as parts, read with care: it may be of another kind, damaged, or made to do harm. Nothing outside it is ever read.
/// </summary>
internal sealed class UserPackage
{
    private const int MaxEntries = 10_000;
    private const long MaxPart = 64L << 20;
    private const int MaxDepth = 256;
    private const string ContentTypes = "[Content_Types].xml";
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/";
    private static readonly XNamespace ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XmlReaderSettings XmlSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly XElement contentTypes;
    private long left = 2 * MaxPart;

    /// <summary>Opens a file.</summary>
    /// <exception cref="UserDocumentException">It is none that can serve.</exception>
    public UserPackage(ZipArchive zip)
    {
        if (zip.Entries.Count > MaxEntries)
        {
            throw new UserDocumentException(UserDocumentFaults.TooLarge.With());
        }

        foreach (var entry in zip.Entries.Where(entry => !entries.TryAdd(entry.FullName.Replace('\\', '/'), entry)))
        {
            throw new UserDocumentException(UserDocumentFaults.Damaged.With(entry.FullName));
        }

        contentTypes = ReadXml(ContentTypes) ?? throw new UserDocumentException(UserDocumentFaults.NoWord.With());
        MainPart = FindMainPart();
        MainRelationships = Relationships(MainPart);
    }

    /// <summary>The part that holds the text: word/document.xml.</summary>
    public string MainPart { get; }

    /// <summary>The relationships of a part that has any.</summary>
    public IReadOnlyList<UserRelationship> Relationships(string part) =>
        ReadXml(UserRelationship.PartFor(part)) is { } root ? UserRelationship.Of(part, root) : [];

    /// <summary>What the main part refers to.</summary>
    public IReadOnlyList<UserRelationship> MainRelationships { get; }

    /// <summary>The only part of a kind that the main part refers to; null where there is none.</summary>
    public string? Related(string kind) => MainRelationships.FirstOrDefault(one => one.Kind == kind && !one.IsExternal && entries.ContainsKey(one.Target))?.Target;

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>What kind of part it is, as a media type.</summary>
    public string? ContentType(string part) =>
        (string?)contentTypes.Elements(ContentTypesNamespace + "Override").FirstOrDefault(one => Is(one, "PartName", "/" + part))?.Attribute("ContentType")
        ?? (string?)contentTypes.Elements(ContentTypesNamespace + "Default").FirstOrDefault(one => Is(one, "Extension", Path.GetExtension(part).TrimStart('.')))?.Attribute("ContentType");

    /// <summary>The root element of a part that there is.</summary>
    /// <exception cref="UserDocumentException">It is no well-formed XML, or has another root.</exception>
    public XElement ReadXml(string part, XName root) =>
        ReadXml(part) is { } found && found.Name == root ? found : throw new UserDocumentException(UserDocumentFaults.Damaged.With(part));

    /// <summary>A part's root element; null where there is no such part.</summary>
    public XElement? ReadXml(string part) => Has(part) ? ReadXml(part, reader => XElement.Load(reader, LoadOptions.None)) : null;

    /// <summary>Reads a part from beginning to end.</summary>
    /// <exception cref="UserDocumentException">It is no well-formed XML, or goes too deep.</exception>
    public T ReadXml<T>(string part, Func<XmlReader, T> read)
    {
        var bytes = Read(part);
        try
        {
            Check(part, bytes);
            using var content = XmlReader.Create(new MemoryStream(bytes), XmlSettings);
            return read(content);
        }
        catch (XmlException)
        {
            throw new UserDocumentException(UserDocumentFaults.Damaged.With(part));
        }
    }

    /// <summary>A part's bytes. What the zip says of its size is not believed.</summary>
    /// <exception cref="UserDocumentException">It is too large, or damaged.</exception>
    public byte[] Read(string part)
    {
        try
        {
            using var stream = entries[part].Open();
            using var copy = new MemoryStream();
            var buffer = new byte[1 << 16];
            int count;
            while ((count = stream.Read(buffer)) > 0)
            {
                copy.Write(buffer, 0, count);
                left -= count;
                if (copy.Length > MaxPart || left < 0)
                {
                    throw new UserDocumentException(UserDocumentFaults.PartTooLarge.With(part));
                }
            }

            return copy.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw new UserDocumentException(UserDocumentFaults.Damaged.With(part));
        }
    }

    private static void Check(string part, byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), XmlSettings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                throw new UserDocumentException(UserDocumentFaults.Damaged.With(part));
            }

            if (reader.Depth == 0 && reader.NamespaceURI.StartsWith(StrictNamespace, StringComparison.Ordinal))
            {
                throw new UserDocumentException(UserDocumentFaults.Strict.With());
            }
        }
    }

    private string FindMainPart()
    {
        var main = Relationships("").FirstOrDefault(one => one.Kind == "officeDocument" && !one.IsExternal);
        var type = main is null ? null : ContentType(main.Target);
        if (main is null || type is null)
        {
            throw new UserDocumentException(UserDocumentFaults.NoWord.With());
        }

        Phrase? fault = type switch
        {
            "application/vnd.ms-word.document.macroEnabled.main+xml" or "application/vnd.ms-word.template.macroEnabledTemplate.main+xml" => UserDocumentFaults.HasMacros,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" or "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" => null,
            _ => UserDocumentFaults.NoWord,
        };
        return fault is not null ? throw new UserDocumentException(fault.With())
            : Has(main.Target) ? main.Target
            : throw new UserDocumentException(UserDocumentFaults.Damaged.With(main.Target));
    }

    private static bool Is(XElement element, string attribute, string value) => string.Equals((string?)element.Attribute(attribute), value, StringComparison.OrdinalIgnoreCase);
}
