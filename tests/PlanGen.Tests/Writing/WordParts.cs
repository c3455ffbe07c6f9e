using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanGen.Tests.Writing;

/// <summary>A Word file as one text of its parts, each indented and under its name; never the bytes of the zip, whose compression may differ.</summary>
internal static partial class WordParts
{
    private static readonly string[] OfThePlan = ["docProps/core.xml", "docProps/custom.xml", "word/document.xml"];

    /// <summary>The parts that differ from plan to plan; without the hash, which every change to the shared parts changes too.</summary>
    public static string Own(byte[] file) => Hash().Replace(Text(file, OfThePlan.Contains), "…");

    /// <summary>The parts that are the same in every document of a style.</summary>
    public static string Shared(byte[] file) => Text(file, name => !OfThePlan.Contains(name));

    /// <summary>All parts; null for a file that is not there.</summary>
    public static string? All(byte[]? file) => file is null ? null : Text(file, _ => true);

    /// <summary>A hash of the names and bytes of all parts, in the order of the names.</summary>
    public static string HashOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var all = new MemoryStream();
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            all.Write(Encoding.UTF8.GetBytes(entry.FullName + "\n"));
            using var part = entry.Open();
            part.CopyTo(all);
        }

        return Convert.ToHexStringLower(SHA256.HashData(all.ToArray()));
    }

    private static string Text(byte[] file, Func<string, bool> isWanted)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Where(entry => isWanted(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            using var part = entry.Open();
            return $"<!-- {entry.FullName} -->\n{XElement.Load(part)}\n".ReplaceLineEndings("\n");
        }));
    }

    [GeneratedRegex("(?<=<vt:lpwstr>)[0-9a-f]{32}(?=<)")]
    private static partial Regex Hash();
}
