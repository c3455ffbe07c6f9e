using PlanGen.Cli.Commands;
using PlanGen.Writing.Word;

namespace PlanGen.Cli.Output;

/// <summary>The one place that writes: a file whole or not at all, or standard output.</summary>
internal static class FileSink
{
    /// <summary>Whether what stands at a path may be replaced: anything may but a Word file that a person has edited, or that is not ours.</summary>
    /// <exception cref="CommandException">What stands there cannot be looked at.</exception>
    public static bool MayReplace(string path)
    {
        try
        {
            return !path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || !File.Exists(path) || WordProperties.IsUntouched(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotWrite.With(path, FileTrouble.Reason(exception)));
        }
    }

    /// <summary>Whether nothing stands at a path, a link to nothing included.</summary>
    public static bool IsFree(string path) => !Path.Exists(path) && new FileInfo(path).LinkTarget is null;

    /// <summary>Puts files in place where none of them is there yet, and nothing where one is.</summary>
    /// <exception cref="CommandException">One is there, or cannot be written.</exception>
    public static void WriteNew(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        if (files.FirstOrDefault(file => !IsFree(file.Path)).Path is { } taken)
        {
            throw new CommandException(Messages.InTheWay.With(taken));
        }

        foreach (var (path, bytes) in files)
        {
            Write(path, bytes);
        }
    }

    /// <summary>Puts a file in place, its folders made as needed: written beside, then moved over, so that what was there is never half gone.</summary>
    /// <exception cref="CommandException">It cannot be written; what was there is as it was.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new CommandException(Messages.CannotWrite.With(path, Messages.IsFolder));
            }

            // A link stays a link; what it points to is replaced.
            var link = new FileInfo(path);
            var target = link.LinkTarget is null ? link.FullName : link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            var folder = Path.GetDirectoryName(target)!;
            Directory.CreateDirectory(folder);
            CheckWritable(target);
            Replace(target, Path.Combine(folder, $".plangen-{Path.GetRandomFileName()}.tmp"), bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotWrite.With(path, FileTrouble.Reason(exception)));
        }
    }

    /// <summary>Puts a changed file in place of the one it was made of.</summary>
    /// <exception cref="CommandException">That one was changed meanwhile, or it cannot be written; what was there is as it was.</exception>
    public static void WriteOver(string path, ReadOnlySpan<byte> before, ReadOnlyMemory<byte> after)
    {
        if (!FileReader.Read(path).AsSpan().SequenceEqual(before))
        {
            throw new CommandException(Messages.ChangedMeanwhile.With(path));
        }

        Write(path, after);
    }

    /// <summary>Writes to standard output.</summary>
    /// <exception cref="CommandException">It takes no more.</exception>
    public static void Write(Stream standardOutput, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            standardOutput.Write(bytes.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotWrite.With(Messages.StandardOutput, FileTrouble.Reason(exception)));
        }
    }

    private static void Replace(string target, string temporary, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes.Span);
            }

            if (File.Exists(target) && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>A file that is read-only, or open in Word, is left alone, although its folder would let it be replaced.</summary>
    private static void CheckWritable(string path)
    {
        if (File.Exists(path))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
        }
    }
}
