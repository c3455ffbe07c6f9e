using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output;

/// <summary>Why a file could not be read or written, in words that help.</summary>
internal static class FileTrouble
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int DiskFullOnUnix = 28;

    /// <summary>The reason: a phrase of ours where there is one, else what the system says.</summary>
    public static object Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => Messages.NoAccess,
        FileNotFoundException or DirectoryNotFoundException => new Phrase("没有这个文件", "no such file"),
        { HResult: SharingViolation } => Messages.InUse,
        { HResult: DiskFullOnWindows or DiskFullOnUnix } => Messages.DiskFull,
        _ => exception.Message,
    };
}
