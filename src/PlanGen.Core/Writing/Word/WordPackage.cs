using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Xml;

namespace PlanGen.Writing.Word;

/// <summary>
/// The zip file of a Word document, the same bytes for the same parts: parts in the order they are added, times of 1980. It knows the hash
/// of its parts, by which a file that a person has edited is told from ours.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>The part that holds the hash, and is therefore not hashed.</summary>
    public const string HashPart = "docProps/custom.xml";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings XmlSettings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };

    private readonly ZipArchive zip;
    private readonly Dictionary<string, string> hashes = [];

    public WordPackage(Stream output) => zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part as it stands.</summary>
    public void Add(string name, byte[] bytes) => Add(name, stream => stream.Write(bytes));

    /// <summary>Adds a part, written element by element.</summary>
    public void AddXml(string name, Action<XmlWriter> write) => Add(name, stream =>
    {
        using var xml = XmlWriter.Create(stream, XmlSettings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    });

    /// <summary>The hash of all parts added so far.</summary>
    public string Hash() => Combine(hashes);

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    /// <summary>The hash of the parts of a file, as <see cref="Hash"/> would give it.</summary>
    public static string HashOf(ZipArchive archive)
    {
        var hashes = new Dictionary<string, string>();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName != HashPart))
        {
            using var stream = entry.Open();
            var hash = new XxHash128();
            hash.Append(stream);
            hashes[entry.FullName] = Convert.ToHexStringLower(hash.GetCurrentHash());
        }

        return Combine(hashes);
    }

    private static string Combine(Dictionary<string, string> hashes)
    {
        var lines = hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}\n");
        return Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    private void Add(string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var part = new HashedStream(entry.Open());
        write(part);
        hashes.Add(name, part.Hash());
    }
}
