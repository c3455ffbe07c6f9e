using System.Buffers.Binary;
using System.Text;

namespace PlanGen.Cli.Commands.Doctor;

/// <summary>The names of fonts as their files give them: the table <c>name</c> of OpenType (ISO/IEC 14496-22 §5.2.5), in every language.</summary>
internal static class FontNames
{
    private const uint Collection = 0x74746366; // ttcf
    private const uint NameTable = 0x6E616D65; // name
    private const int DeepestFolder = 10; // links may lead back
    private const int MostTables = 1 << 10;
    private const int Family = 1;
    private const int FullName = 4;
    private const int TypographicFamily = 16;
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    /// <summary>The names of all fonts below folders that are there; a file that is no font gives none.</summary>
    public static HashSet<string> In(IEnumerable<string> folders) => folders.Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder, IgnoreInaccessible = true }))
        .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .AsParallel()
        .Select(OfFile) // SelectMany in parallel is beyond native code
        .AsEnumerable()
        .SelectMany(names => names)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static List<string> OfFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return [.. Fonts(file).SelectMany(font => OfFont(file, font))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Where each font of a file begins: one, or those of a collection.</summary>
    private static IEnumerable<long> Fonts(FileStream file)
    {
        var head = Read(file, 0, 12);
        if (BinaryPrimitives.ReadUInt32BigEndian(head) != Collection)
        {
            return [0];
        }

        var offsets = Read(file, 12, 4 * (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(8)), MostTables));
        return offsets.Chunk(4).Select(four => (long)BinaryPrimitives.ReadUInt32BigEndian(four));
    }

    private static IEnumerable<string> OfFont(FileStream file, long start)
    {
        var count = Math.Min((int)Short(Read(file, start, 12), 4), MostTables);
        var table = Read(file, start + 12, 16 * count).Chunk(16).FirstOrDefault(entry => BinaryPrimitives.ReadUInt32BigEndian(entry) == NameTable);
        return table is null ? [] : OfTable(Read(file, BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(8)), (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(12)), ushort.MaxValue * 2)));
    }

    private static IEnumerable<string> OfTable(byte[] table)
    {
        if (table.Length < 6)
        {
            yield break;
        }

        var text = Short(table, 4);
        for (var at = 6; at + 12 <= table.Length && at < 6 + (12 * Short(table, 2)); at += 12)
        {
            var (platform, name, length, begin) = (Short(table, at), Short(table, at + 6), Short(table, at + 8), text + Short(table, at + 10));
            if (platform is 0 or 3 && name is Family or FullName or TypographicFamily && begin + length <= table.Length)
            {
                yield return Encoding.BigEndianUnicode.GetString(table, begin, length);
            }
        }
    }

    private static ushort Short(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static byte[] Read(FileStream file, long at, int count)
    {
        var bytes = new byte[count];
        file.Position = at;
        file.ReadExactly(bytes);
        return bytes;
    }
}
