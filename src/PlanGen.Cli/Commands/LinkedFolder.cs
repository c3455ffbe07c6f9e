using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary>
/// A folder to look for plans in: without what other tools keep theirs in, and without links that lead back to a folder on the way to them,
/// which would be walked for ever.
/// </summary>
internal sealed class LinkedFolder : DirectoryInfoBase
{
    private static readonly string[] Ignored = ["node_modules", "bin", "obj"];
    private readonly string real;
    private readonly LinkedFolder? parent;
    private readonly Action<Message, bool> tell;

    /// <summary>The folder at a path.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="tell">Is told of a folder that was left out, and whether plans may have been missed by it.</param>
    public LinkedFolder(string path, Action<Message, bool> tell)
        : this(Real(new DirectoryInfo(path)), path, null, tell)
    {
    }

    private LinkedFolder(string real, string shown, LinkedFolder? parent, Action<Message, bool> tell)
    {
        this.real = real;
        this.parent = parent;
        this.tell = tell;
        FullName = shown;
    }

    /// <inheritdoc/>
    public override string Name => Path.GetFileName(FullName);

    /// <inheritdoc/>
    public override string FullName { get; }

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory => parent;

    /// <summary>Whether in folders of that name no plan is looked for.</summary>
    public static bool IsPassedOver(string name) => name.StartsWith('.') || Ignored.Contains(name);

    /// <inheritdoc/>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(real).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            tell(Messages.CannotRead.With(Shown(FullName), FileTrouble.Reason(exception)), true);
            yield break;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is FileInfo file)
            {
                yield return new FileInfoWrapper(file);
            }
            else if (!IsPassedOver(entry.Name) && Below((DirectoryInfo)entry) is { } folder)
            {
                yield return folder;
            }
        }
    }

    /// <inheritdoc/>
    public override DirectoryInfoBase? GetDirectory(string path) =>
        path == ".." ? parent : new DirectoryInfo(Path.Combine(real, path)) is { Exists: true } found ? Below(found) : null;

    /// <inheritdoc/>
    public override FileInfoBase? GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(real, path)));

    private LinkedFolder? Below(DirectoryInfo entry)
    {
        var folder = new LinkedFolder(Real(entry), Path.Combine(FullName, entry.Name), this, tell);
        for (var above = this; above is not null; above = above.parent)
        {
            if (above.real == folder.real)
            {
                tell(Messages.LinkBack.With(Shown(folder.FullName), Shown(above.FullName)), false);
                return null;
            }
        }

        return folder;
    }

    /// <summary>The folder itself where the path is a link; of a link that leads nowhere the link.</summary>
    private static string Real(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator((folder.LinkTarget is null ? null : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName) ?? folder.FullName);

    private static string Shown(string path) => (path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path).Replace('\\', '/');
}
