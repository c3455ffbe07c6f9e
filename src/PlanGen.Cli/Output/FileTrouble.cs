using PlanGen.Plans;

namespace PlanGen.Cli.Output;

/// <summary>Why a file could not be read or written, in words that help.</summary>
internal static class FileTrouble
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int DiskFullOnUnix = 28;
    private const int ExistsOnUnix = 17;
    private const int NotAFolderOnUnix = 20;
    private const int LinkLoopOnUnix = 40;
    private const int ExistsOnWindows = unchecked((int)0x800700B7);

    /// <summary>The reason: a phrase of ours where there is one, else what the system says.</summary>
    public static object Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => FileFaults.NoAccess,
        FileNotFoundException or DirectoryNotFoundException => FileFaults.NoSuchFile,
        PathTooLongException => Messages.NameTooLong,
        { HResult: SharingViolation } => Messages.InUse,
        { HResult: DiskFullOnWindows or DiskFullOnUnix } => Messages.DiskFull,
        { HResult: ExistsOnUnix or NotAFolderOnUnix or ExistsOnWindows } => Messages.FolderIsFile,
        { HResult: LinkLoopOnUnix } => Messages.LinkLoop,
        _ => FileFaults.SystemSays.With(exception.Message),
    };
}
