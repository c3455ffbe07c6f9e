using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Layout;

namespace PlanGen.Cli.Commands;

/// <summary>The structures of a run: those built in, those of the repository's folders, and one from a folder named on the command line.</summary>
internal sealed class StructureFinder
{
    private readonly Session session;
    private readonly Dictionary<string, Structure> own;
    private readonly IReadOnlyList<Structure> listed;

    public StructureFinder(Session session)
    {
        this.session = session;
        own = (session.Settings?.StructureFolders ?? []).SelectMany(Folders).Select(FullPath).Distinct().ToDictionary(folder => folder, Load);
        listed = [.. StructureCatalog.BuiltIn.Where(structure => own.Values.All(one => one.Id != structure.Id)), .. own.Values];
        Available = listed;
    }

    /// <summary>All there are.</summary>
    public IReadOnlyList<Structure> Available { get; private set; }

    /// <summary>Those that the word asks for; none for none.</summary>
    /// <exception cref="CommandException">There is none of that name.</exception>
    public IReadOnlyList<Structure> Find(string? asked)
    {
        if (asked is null)
        {
            return [];
        }

        if (asked == "all")
        {
            return Available;
        }

        return FindOne(asked) is { } found ? [found] : throw new CommandException(Messages.NoSuchStructure.With(asked, Names()));
    }

    /// <summary>The one of that id, Chinese name or folder; null where there is none.</summary>
    public Structure? FindOne(string asked)
    {
        if (Structure.Find(Available, asked) is { } found || !Directory.Exists(asked))
        {
            return Structure.Find(Available, asked);
        }

        if (!own.TryGetValue(FullPath(asked), out found))
        {
            found = Load(asked);
            Available = [.. Available.Where(structure => structure.Id != found.Id), found];
        }

        return found;
    }

    /// <summary>Whether a plan can name the structure, which then is found wherever the settings are.</summary>
    public bool IsListed(Structure structure) => Structure.Find(listed, structure.Id) == structure && Structure.Find(listed, structure.Name) == structure;

    /// <summary>The ids and names of all there are.</summary>
    public string Names() => string.Join('、', Available.Select(structure => $"{structure.Id}（{structure.Name}）"));

    private static IEnumerable<string> Folders(string parent) =>
        Directory.Exists(parent) ? Directory.EnumerateDirectories(parent).Order(StringComparer.Ordinal) : throw new CommandException(Messages.NotFound.With(parent));

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private Structure Load(string folder)
    {
        var report = new DiagnosticList();
        try
        {
            var structure = StructureCatalog.Load(folder, report);
            if (structure is not null)
            {
                return structure;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotRead.With((exception as FileNotFoundException)?.FileName ?? folder, FileTrouble.Reason(exception)));
        }

        new DiagnosticPrinter(session).Print(report.Sorted());
        throw new FindingsException();
    }
}

/// <summary>A file that was read has faults, already printed; ends the command with <see cref="ExitCode.Findings"/>.</summary>
#pragma warning disable CA1032 // carries nothing
internal sealed class FindingsException : Exception;
#pragma warning restore CA1032
