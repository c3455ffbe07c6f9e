using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PlanGen.Writing.Word;

/// <summary>
/// The zip file of a Word document, the same bytes for the same parts: parts in the order they are added, times of 1980. It knows the checksums
/// of its parts, by which a file that a person has edited is told from ours.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>The part that holds the checksums, and is therefore not among them.</summary>
    public const string HashPart = "docProps/custom.xml";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Characters are not looked at again: what XML cannot hold is refused where a plan is read and where a template's text is parsed.</summary>
    private static readonly XmlWriterSettings XmlSettings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false, CheckCharacters = false };

    /// <summary>Parts of fewer bytes are stored as they are: to set up a compressor costs more than the part is worth.</summary>
    private const int WorthCompressing = 4096;

    private readonly ZipArchive zip;
    private readonly List<ZipArchiveEntry> parts = [];

    public WordPackage(Stream output) => zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part as it stands.</summary>
    public void Add(string name, byte[] bytes) => Add(name, bytes.Length < WorthCompressing ? CompressionLevel.NoCompression : CompressionLevel.Optimal, stream => stream.Write(bytes));

    /// <summary>Adds a part, written element by element as it is compressed.</summary>
    public void AddXml(string name, Action<XmlWriter> write) => Add(name, CompressionLevel.Optimal, stream => WriteXml(stream, write));

    /// <summary>A part, as <see cref="AddXml"/> would write it.</summary>
    public static byte[] Xml(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        WriteXml(stream, write);
        return stream.ToArray();
    }

    /// <summary>The checksums of all parts added so far.</summary>
    public string Hash() => HashOf(parts);

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    /// <summary>The checksums of the parts of a file, as <see cref="Hash"/> would give them: the CRC-32 that the zip file itself has of each, by name.</summary>
    public static string HashOf(IEnumerable<ZipArchiveEntry> parts) => string.Concat(parts
        .Where(part => part.FullName != HashPart)
        .OrderBy(part => part.FullName, StringComparer.Ordinal)
        .Select(part => part.Crc32.ToString("x8", CultureInfo.InvariantCulture)));

    private static void WriteXml(Stream stream, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(stream, XmlSettings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private void Add(string name, CompressionLevel compression, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, compression);
        entry.LastWriteTime = Epoch;
        using (var stream = entry.Open())
        {
            write(stream);
        }

        parts.Add(entry);
    }
}
