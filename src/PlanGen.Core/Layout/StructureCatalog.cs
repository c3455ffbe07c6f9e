using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>The structures there are: those built in, found as folders of templates, and those of the user's own folders.</summary>
public static class StructureCatalog
{
    /// <summary>The structure a plan has when nothing asks for another.</summary>
    public const string DefaultId = "classic";

    private const string Root = "structures/";

    private static readonly Lazy<IReadOnlyList<Structure>> LazyBuiltIn = new(() =>
    [
        .. BuiltInFiles.Names.Where(name => name.StartsWith(Root, StringComparison.Ordinal) && name.EndsWith("/structure.yaml", StringComparison.Ordinal))
            .Select(name => name.Split('/')[1])
            .Order(StringComparer.Ordinal)
            .Select(LoadBuiltIn),
    ]);

    /// <summary>The structures built in, by id.</summary>
    public static IReadOnlyList<Structure> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The structure of that id or Chinese name; null where there is none.</summary>
    public static Structure? Find(string name) => BuiltIn.FirstOrDefault(structure => structure.Word.Is(name));

    /// <summary>
    /// The structure in a folder of the user's own, whose name is its id; a file that is not there is taken from the built-in structure of that
    /// id, if there is one. Null, and faults in <paramref name="report"/>, where it cannot be used.
    /// </summary>
    /// <exception cref="IOException">The folder has neither structure.yaml nor document.sbn.</exception>
    public static Structure? Load(string folder, DiagnosticList report)
    {
        var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return Load(id, name => Read(folder, id, name), report);
    }

    private static Structure LoadBuiltIn(string id)
    {
        var report = new DiagnosticList();
        return Load(id, name => new($"{id}/{name}", BuiltInFiles.Read($"{Root}{id}/{name}")), report)
            ?? throw new InvalidDataException($"{id}: {report.Sorted()[0].Fault.Message.In(Language.English)}");
    }

    private static Structure? Load(string id, Func<string, SourceText> read, DiagnosticList report)
    {
        var settings = PlanReader.ReadRoot(StructureKeys.Structure, read("structure.yaml"), [], _ => throw new IOException(), report);
        if (settings is null || report.HasErrors)
        {
            return null;
        }

        var shared = BuiltInFiles.Names.Where(name => name.StartsWith(Root + "_shared/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new SourceText(name[Root.Length..], BuiltInFiles.Read(name)));
        return new(id, settings, [.. shared, read("document.sbn")]);
    }

    private static SourceText Read(string folder, string id, string name)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return new(path, File.ReadAllText(path));
        }

        return BuiltInFiles.Names.Contains($"{Root}{id}/{name}")
            ? new($"{id}/{name}", BuiltInFiles.Read($"{Root}{id}/{name}"))
            : throw new FileNotFoundException(null, path);
    }
}
