namespace PlanGen.Cli.Commands.Doctor;

/// <summary>What doctor sees of a machine.</summary>
/// <param name="Encoding">The encoding of the terminal, such as utf-8; empty where it is not set.</param>
/// <param name="IsWindows">Whether the machine runs Windows.</param>
/// <param name="FontFolders">Where fonts stand; not all need be there.</param>
/// <param name="ProgramFolders">Where LibreOffice may stand; not all need be there.</param>
internal sealed record Surroundings(string Encoding, bool IsWindows, IReadOnlyList<string> FontFolders, IReadOnlyList<string> ProgramFolders)
{
    private static readonly string[] Locales = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>The machine this runs on.</summary>
    public static Surroundings OfThisMachine()
    {
        var path = Variable("PATH").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return OperatingSystem.IsWindows()
            ? new(Console.OutputEncoding.WebName, true,
                [Folder(Environment.SpecialFolder.Fonts), Path.Combine(Folder(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")],
                [.. path, Path.Combine(Folder(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program")])
            : new(EncodingOf(Locales.Select(Variable)), false, OperatingSystem.IsMacOS() ? FontsOnMac() : FontsOnLinux(),
                [.. path, "/usr/lib/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS"]);
    }

    /// <summary>The encoding that locales name, the first that is set: zh_CN.GB18030 names gb18030.</summary>
    public static string EncodingOf(IEnumerable<string> locales)
    {
        var set = locales.FirstOrDefault(locale => locale.Length > 0) ?? "";
        var name = set.Split('@')[0].Split('.') is [_, var codeset] ? codeset.ToLowerInvariant() : "";
        return name == "utf8" ? "utf-8" : name;
    }

    private static string[] FontsOnLinux() =>
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        Path.Combine(Folder(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Folder(Environment.SpecialFolder.LocalApplicationData), "fonts"),
    ];

    /// <summary>Fonts that the system fetches when first used stand among its assets.</summary>
    private static string[] FontsOnMac() =>
        ["/System/Library/Fonts", "/System/Library/AssetsV2", "/Library/Fonts", Path.Combine(Folder(Environment.SpecialFolder.UserProfile), "Library", "Fonts")];

    private static string Folder(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder);

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
