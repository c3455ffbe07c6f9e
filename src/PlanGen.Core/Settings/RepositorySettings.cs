using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Deadlines;
using PlanGen.Plans.Keys;
using PlanGen.Sources;

namespace PlanGen.Settings;

/// <summary>What plangen.yaml says of a repository; the command line and the plan itself win over it.</summary>
/// <param name="Folder">The folder it stands in, from which its paths start.</param>
/// <param name="Source">The file.</param>
/// <param name="Root">Everything that was given.</param>
/// <param name="Rules">How much each rule matters that the settings name, by its id; null for off.</param>
public sealed record RepositorySettings(string Folder, SourceText Source, Item Root, IReadOnlyDictionary<string, Severity?> Rules)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "plangen.yaml";

    /// <summary>The structure of plans that ask for none; null where the settings do not say.</summary>
    public string? Structure => Root.Line("structure");

    /// <summary>The style of Word documents; null where the settings do not say.</summary>
    public string? Style => Root.Line("style");

    /// <summary>How Word documents are numbered, literal or automatic; null where the settings do not say.</summary>
    public string? Numbering => Root.Line("numbering");

    /// <summary>The language of messages; null where the settings do not say.</summary>
    public string? Language => Root.Line("language");

    /// <summary>The unit directory that every plan of the repository shares.</summary>
    public IReadOnlyList<Item> Units => Root.Items("units");

    /// <summary>The files that <c>render</c> without arguments writes.</summary>
    public IReadOnlyList<Item> Outputs => Root.Items("outputs");

    /// <summary>Globs of plans, from <see cref="Folder"/>; empty where the settings do not say.</summary>
    public IEnumerable<string> Include => Globs("include");

    /// <summary>Globs of what is no plan.</summary>
    public IEnumerable<string> Exclude => Globs("exclude");

    /// <summary>Word lists that are added to the built-in one.</summary>
    public IEnumerable<string> WordFiles => Paths("words");

    /// <summary>Files of laws, programmes and offices that are added to the built-in ones.</summary>
    public IEnumerable<string> LawFiles => Paths("laws");

    /// <summary>Files of named days that are added to the built-in ones.</summary>
    public IEnumerable<string> CalendarFiles => Paths("calendar");

    /// <summary>Folders that hold structures of the repository's own, a folder each.</summary>
    public IEnumerable<string> StructureFolders => Paths("structures");

    /// <summary>The named days of deadlines: those built in and those of the repository's own files. Faults of these go to <paramref name="report"/>.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public Calendar ReadCalendar(DiagnosticList report) => CalendarFiles
        .Aggregate(Calendar.BuiltIn, (calendar, path) => calendar.With(CalendarReader.Read(Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/'), File.ReadAllBytes(path), report)));

    /// <summary>The settings that hold in <paramref name="folder"/>: the nearest file upwards. Null where there is none, or where it has faults.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RepositorySettings? Find(string folder, DiagnosticList report)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, FileName);
            if (File.Exists(path))
            {
                return Read(at, path, report);
            }
        }

        return null;
    }

    /// <summary>A path that starts from <see cref="Folder"/>, as seen from the working directory, with /.</summary>
    public string FromHere(string path) => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Folder, path)).Replace('\\', '/');

    private static RepositorySettings? Read(string folder, string path, DiagnosticList report)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        var source = SourceDecoder.Decode(shown, File.ReadAllBytes(path), PlanKeys.HasKnownKey, report);
        if (report.HasErrors || string.IsNullOrWhiteSpace(source.Text))
        {
            return null;
        }

        var root = PlanReader.ReadRoot(SettingsKeys.Settings, source, [], _ => throw new IOException(), report);
        if (root is null || report.HasErrors)
        {
            return null;
        }

        var rules = RuleSettings.Read(root, source, report);
        return report.HasErrors ? null : new(folder, source, root, rules);
    }

    /// <summary>Paths as the working directory sees them.</summary>
    private IEnumerable<string> Paths(string key) => Globs(key).Select(path => Path.Combine(Folder, path));

    private IEnumerable<string> Globs(string key) => Root.Texts(key).SelectMany(text => text);
}
