using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>A Word file as a user might hand it in, put together part by part.</summary>
internal sealed class WordFile
{
    public const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """;

    public const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Bytes)> parts = [];
    private readonly Dictionary<string, string> types = [];
    private readonly Dictionary<string, string> relationships = [];

    /// <summary>A file with a text and its last section.</summary>
    public static WordFile Of(string body, string section = "", string mainType = MainType) => new WordFile()
        .Xml("word/document.xml", $"<w:document {Namespaces}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body></w:document>", mainType)
        .Related("", "rId1", "officeDocument", "word/document.xml");

    /// <summary>Adds styles.</summary>
    public WordFile Styles(string styles) => Main("styles", $"<w:styles {Namespaces}>{styles}</w:styles>");

    /// <summary>Adds settings.</summary>
    public WordFile Settings(string settings) => Main("settings", $"<w:settings {Namespaces}>{settings}</w:settings>");

    /// <summary>Adds a header or footer, to be named by the id.</summary>
    public WordFile Running(string kind, string id, string paragraphs)
    {
        var root = kind == "header" ? "hdr" : "ftr";
        return Xml($"word/{id}.xml", $"<w:{root} {Namespaces}>{paragraphs}</w:{root}>", WordType + kind + "+xml").Related("word/document.xml", id, kind, id + ".xml");
    }

    /// <summary>Adds a part that the main part refers to by its kind.</summary>
    public WordFile Main(string kind, string xml) => Xml($"word/{kind}.xml", xml, WordType + kind + "+xml").Related("word/document.xml", kind, kind, kind + ".xml");

    /// <summary>Adds a part of XML.</summary>
    public WordFile Xml(string name, string xml, string type) => Part(name, Encoding.UTF8.GetBytes(xml), type);

    /// <summary>Adds a part.</summary>
    public WordFile Part(string name, byte[] bytes, string type)
    {
        parts.Add((name, bytes));
        types.Add(name, type);
        return this;
    }

    /// <summary>Lets a part refer to another, or to something outside the file.</summary>
    public WordFile Related(string part, string id, string kind, string target, bool isExternal = false)
    {
        relationships[part] = relationships.GetValueOrDefault(part) + $"""<Relationship Id="{id}" Type="{RelationshipType}{kind}" Target="{target}"{(isExternal ? " TargetMode=\"External\"" : "")}/>""";
        return this;
    }

    /// <summary>The file; the order and times of what is in it are no part of what it says.</summary>
    public byte[] Bytes(bool isReversed = false)
    {
        var all = parts
            .Append(("[Content_Types].xml", Encoding.UTF8.GetBytes($"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{
                string.Concat(types.Select(pair => $"""<Override PartName="/{pair.Key}" ContentType="{pair.Value}"/>"""))}</Types>
                """)))
            .Concat(relationships.Select(pair => (RelationshipsOf(pair.Key), Encoding.UTF8.GetBytes(
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{pair.Value}</Relationships>"""))))
            .ToList();
        if (isReversed)
        {
            all.Reverse();
        }

        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in all)
            {
                var entry = zip.CreateEntry(name, isReversed ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(isReversed ? 2001 : 2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return output.ToArray();
    }

    /// <summary>The file with another text in place of a part.</summary>
    public byte[] With(string name, string text)
    {
        using var file = new MemoryStream();
        file.Write(Bytes());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }

    /// <summary>A part of a file, as XML.</summary>
    public static XElement Read(byte[] file, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(part)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>The names of the parts of a file.</summary>
    public static IReadOnlyList<string> Names(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }
}
