using PlanGen.Cli.Output;
using PlanGen.Sources;

namespace PlanGen.Cli.Commands;

/// <summary>Reads files; of one that is too large just enough to say so.</summary>
internal static class FileReader
{
    /// <summary>The file's bytes.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static byte[] Read(string path) => Read(path, SourceDecoder.MaxBytes);

    /// <summary>The file's bytes; of one that has more than <paramref name="most"/> just enough to say so.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static byte[] Read(string path, int most) => Open(path, file => ReadWhole(file, path, most));

    private static byte[] Open(string path, Func<FileStream, byte[]> read)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException(Messages.CannotRead.With(path, Messages.IsFolder));
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotRead.With(path, FileTrouble.Reason(exception)));
        }
    }

    /// <summary>The first bytes of a file, as many as there are; none of what is no file on a disk.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static byte[] ReadBeginning(string path, int most) => Open(path, file =>
    {
        var bytes = new byte[most];
        return file.CanSeek ? bytes[..file.ReadAtLeast(bytes, most, throwOnEndOfStream: false)] : [];
    });

    /// <summary>The bytes of a file that is open.</summary>
    /// <exception cref="CommandException">It was written to meanwhile, so that the bytes are of no one version.</exception>
    public static byte[] ReadWhole(FileStream file, string path, int most = SourceDecoder.MaxBytes)
    {
        var before = State(file);
        var bytes = Read(file, most);
        return before == State(file) ? bytes : throw new CommandException(Messages.CannotRead.With(path, Messages.ChangedWhileRead));
    }

    private static (long Length, DateTime Written) State(FileStream file) =>
        file.CanSeek ? (RandomAccess.GetLength(file.SafeFileHandle), File.GetLastWriteTimeUtc(file.SafeFileHandle)) : default;

    /// <summary>A stream's bytes.</summary>
    public static byte[] Read(Stream stream) => Read(stream, SourceDecoder.MaxBytes);

    private static byte[] Read(Stream stream, int most)
    {
        if (stream.CanSeek && stream.Length is > 0 and var length && length <= most)
        {
            var whole = new byte[length];
            var read = stream.ReadAtLeast(whole, whole.Length, throwOnEndOfStream: false);
            return read == whole.Length ? whole : whole[..read];
        }

        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while (copy.Length <= most && (count = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }

    /// <summary>Reads files that a plan names, from the plan's folder.</summary>
    public static Func<string, byte[]> Beside(string plan)
    {
        var folder = plan == "-" ? "." : Path.GetDirectoryName(plan) ?? ".";
        return name =>
        {
            using var stream = File.OpenRead(Path.Combine(folder, name));
            return Read(stream);
        };
    }
}
