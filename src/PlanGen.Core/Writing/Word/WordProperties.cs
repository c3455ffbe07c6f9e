using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>The properties of a Word file: title and author for people, the year, and the checksums that tell whether a person has edited it.</summary>
public static class WordProperties
{
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string CustomNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const string HashName = "PlanGenHash";

    /// <summary>Whether the file is just as it was written: false for one that was edited since, or that is not ours at all.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsUntouched(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            using var custom = zip.GetEntry(WordPackage.HashPart)?.Open();
            if (custom is null)
            {
                return false;
            }

            var written = XDocument.Load(custom).Descendants().FirstOrDefault(property => (string?)property.Attribute("name") == HashName)?.Value;
            return written == WordPackage.HashOf(zip.Entries);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            return false;
        }
    }

    internal static void WriteCore(DocumentProperties properties, XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", CoreNamespace);
        xml.WriteElementString("dc", "title", DublinCore, properties.Title);
        if (properties.Issuer is not null)
        {
            xml.WriteElementString("dc", "creator", DublinCore, properties.Issuer);
        }

        xml.WriteEndElement();
    }

    internal static void WriteCustom(DocumentProperties properties, string hash, XmlWriter xml)
    {
        xml.WriteStartElement("Properties", CustomNamespace);
        xml.WriteAttributeString("xmlns", "vt", null, Variants);
        WriteProperty(2, HashName, hash, xml);
        if (properties.Year is { } year)
        {
            WriteProperty(3, "PlanYear", year.ToString(CultureInfo.InvariantCulture), xml);
        }

        xml.WriteEndElement();
    }

    private static void WriteProperty(int id, string name, string value, XmlWriter xml)
    {
        xml.WriteStartElement("property", CustomNamespace);
        xml.WriteAttributeString("fmtid", FormatId);
        xml.WriteAttributeString("pid", id.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("vt", "lpwstr", Variants, value);
        xml.WriteEndElement();
    }
}
