using PlanGen.Settings;

namespace PlanGen.Cli.Commands;

/// <summary>Where everything stands that documents are made of: the files that all share, and the folders to be listened to.</summary>
internal sealed class RenderSources(RenderOptions options, RepositorySettings? settings)
{
    /// <summary>Whether a file or folder is there now; a search by a glob always is.</summary>
    public static bool IsThere(string plan) => File.Exists(plan) || PlanFinder.FolderOf(plan) is not null;

    /// <summary>The files that all documents are made of, as they are now: settings, own structures, the style, data.</summary>
    public ReadFiles Shared()
    {
        var files = new ReadFiles();
        foreach (var path in SharedFiles())
        {
            files.Note(path);
        }

        return files;
    }

    /// <summary>The folders whose changes matter, and of each whether what is below it does too.</summary>
    /// <param name="read">The files that plans were read from.</param>
    public Dictionary<string, bool> Folders(IEnumerable<string> read)
    {
        var searched = options.Plans.Select(PlanFinder.FolderOf).OfType<string>().Concat(StructureFolders()).Select(Existing).ToHashSet();
        var folders = searched.ToDictionary(folder => folder, _ => true);
        foreach (var file in read.Concat(SharedFiles()).Concat(options.Plans.Where(plan => PlanFinder.FolderOf(plan) is null)).SelectMany(WithTarget))
        {
            folders.TryAdd(Existing(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "."), false);
        }

        return folders;
    }

    private IEnumerable<string> SharedFiles() =>
    [
        RepositorySettings.FileName,
        .. settings is null ? Array.Empty<string>() : [Path.Combine(settings.Folder, RepositorySettings.FileName), .. settings.WordFiles, .. settings.LawFiles, .. settings.CalendarFiles],
        .. StyleFile() is { } style ? [style] : Array.Empty<string>(),
        .. StructureFolders().SelectMany(Below),
    ];

    /// <summary>The style as a path; where it is the name of a style, that is a file there is not, and never will be.</summary>
    private string? StyleFile() => options.Style ?? (settings?.Style is { } style ? settings.FromHere(style) : null);

    private IEnumerable<string> StructureFolders() => (settings?.StructureFolders ?? []).Concat(Directory.Exists(options.Structure) ? [options.Structure!] : []);

    /// <summary>The files below a folder; none where it is not there, or goes while it is read.</summary>
    private static string[] Below(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A link changes where it stands, and where it leads; one that leads in a circle only there.</summary>
    private static string[] WithTarget(string file)
    {
        try
        {
            return new FileInfo(file) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? [file, target.FullName] : [file];
        }
        catch (IOException)
        {
            return [file];
        }
    }

    /// <summary>The folder, or the nearest one above it that is there: it appears in that.</summary>
    private static string Existing(string folder)
    {
        var at = Path.GetFullPath(folder);
        while (!Directory.Exists(at) && Path.GetDirectoryName(at) is { } above)
        {
            at = above;
        }

        return at;
    }
}
