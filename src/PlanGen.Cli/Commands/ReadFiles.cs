using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PlanGen.Cli.Commands;

/// <summary>Files as they were when read, by which a later look tells whether one has changed. Safe to be added to from several threads.</summary>
internal sealed class ReadFiles
{
    /// <summary>The hash of each file by its full path; null where it could not be read.</summary>
    private readonly ConcurrentDictionary<string, string?> hashes = new();

    /// <summary>The files, by their full paths.</summary>
    public IEnumerable<string> Paths => hashes.Keys;

    /// <summary>Reads a file, and notes what it held.</summary>
    public byte[] Note(string path, Func<byte[]> read)
    {
        hashes[Path.GetFullPath(path)] = null;
        var bytes = read();
        hashes[Path.GetFullPath(path)] = HashOf(bytes);
        return bytes;
    }

    /// <summary>Notes what a file holds now.</summary>
    public void Note(string path) => hashes[Path.GetFullPath(path)] = HashNow(path);

    /// <summary>Whether a file holds something else now.</summary>
    public bool HaveChanged() => hashes.Any(file => file.Value != HashNow(file.Key));

    /// <summary>Whether the others are the same files with the same in them.</summary>
    public bool AreAs(ReadFiles others) => hashes.Count == others.hashes.Count && hashes.All(file => others.hashes.TryGetValue(file.Key, out var hash) && hash == file.Value);

    private static string? HashNow(string path)
    {
        try
        {
            return HashOf(FileReader.Read(path));
        }
        catch (CommandException)
        {
            return null;
        }
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
