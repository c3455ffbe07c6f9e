using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PlanGen.Writing.Word;

/// <summary>A Word file as parts and as text, to see where two differ.</summary>
public static class WordText
{
    /// <summary>The name of a part that one of two files lacks or has otherwise; null where all parts are the same.</summary>
    /// <exception cref="InvalidDataException">One of them is no zip file.</exception>
    public static string? FirstDifferentPart(ZipArchive one, ZipArchive other)
    {
        var names = one.Entries.Concat(other.Entries).Select(entry => entry.FullName).Distinct().Order(StringComparer.Ordinal);
        return names.FirstOrDefault(name => !Bytes(one, name).AsSpan().SequenceEqual(Bytes(other, name)));
    }

    /// <summary>The text of each paragraph of the body, in order.</summary>
    /// <exception cref="InvalidDataException">It has no body.</exception>
    /// <exception cref="XmlException">Its body is no XML.</exception>
    public static IReadOnlyList<string> Paragraphs(ZipArchive file)
    {
        using var stream = file.GetEntry("word/document.xml")?.Open() ?? throw new InvalidDataException();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(xml.ReadString());
            }

            if (xml is { LocalName: "p" } && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement))
            {
                paragraphs.Add(text.ToString());
                text.Clear();
            }
        }

        return paragraphs;
    }

    private static byte[] Bytes(ZipArchive file, string name)
    {
        using var stream = file.GetEntry(name)?.Open();
        if (stream is null)
        {
            return [];
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
