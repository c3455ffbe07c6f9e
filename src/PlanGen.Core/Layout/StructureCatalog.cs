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
    private const string SettingsFile = "structure.yaml";

    /// <summary>The templates of a structure: what all share, then its own.</summary>
    private static readonly string[] TemplateFiles = ["blocks.sbn", "frame.sbn", "document.sbn"];

    /// <summary>The templates of a first plan in it, likewise.</summary>
    private static readonly string[] DraftFiles = ["draft-parts.sbn", "draft.sbn"];

    private static readonly Lazy<IReadOnlyList<Structure>> LazyBuiltIn = new(() =>
    [
        .. BuiltInFiles.Names.Where(name => name.StartsWith(Root, StringComparison.Ordinal) && name.EndsWith("/structure.yaml", StringComparison.Ordinal))
            .Select(name => name.Split('/')[1])
            .Order(StringComparer.Ordinal)
            .Select(id => new Structure(id, () => BuiltInSettings(id), () => Sources(id, TemplateFiles), () => Sources(id, DraftFiles))),
    ]);

    /// <summary>The structures built in, by id.</summary>
    public static IReadOnlyList<Structure> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The structure of that id or Chinese name; null where there is none.</summary>
    public static Structure? Find(string name) => Structure.Find(BuiltIn, name);

    /// <summary>
    /// The structure in a folder of the user's own, whose name is its id. A file that is not there is taken from the built-in structure that
    /// structure.yaml names as its <c>base</c>, else from the one of the same id. Null, and faults in <paramref name="report"/>, where it cannot be used.
    /// </summary>
    /// <exception cref="IOException">The folder lacks a file that no built-in structure stands in for.</exception>
    public static Structure? Load(string folder, DiagnosticList report)
    {
        var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var source = Read(folder, id, SettingsFile, report);
        var settings = PlanReader.ReadRoot(StructureKeys.Structure, source, [], _ => throw new IOException(), report);
        if (settings is null || report.HasErrors)
        {
            return null;
        }

        var standIn = settings.Line("base") ?? id;
        if (settings.Has("base") && BuiltIn.All(structure => structure.Id != standIn))
        {
            report.Add(source, settings.SpanOf("base"), FileFaults.WrongValue.With("base", standIn, string.Join('、', BuiltIn.Select(structure => structure.Id))));
            return null;
        }

        var templates = TemplateFiles.Select(name => Read(folder, standIn, name, report)).ToList();
        var draft = DraftFiles.Select(name => Read(folder, standIn, name, report)).ToList();
        return report.HasErrors ? null : new(id, () => settings, () => templates, () => draft);
    }

    /// <summary>The files of a built-in structure, by name: what <c>eject</c> puts in a folder to be edited.</summary>
    public static IEnumerable<(string Name, string Text)> FilesOf(string id) =>
        TemplateFiles.Prepend(SettingsFile).Concat(DraftFiles).Select(name => (name, BuiltInFiles.Read(BuiltInPath(id, name)!)));

    private static Item BuiltInSettings(string id)
    {
        var report = new DiagnosticList();
        var settings = PlanReader.ReadRoot(StructureKeys.Structure, BuiltInSource(id, SettingsFile)!, [], _ => throw new IOException(), report);
        return settings is null || report.HasErrors
            ? throw new InvalidDataException($"{id}: {report.Sorted()[0].Fault.Message.In(Language.English)}")
            : settings;
    }

    private static SourceText Read(string folder, string standIn, string name, DiagnosticList report)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? Characters.Report(SourceDecoder.Decode(path, File.ReadAllBytes(path), LooksRight, report), report)
            : BuiltInSource(standIn, name) ?? throw new FileNotFoundException(null, path);
    }

    /// <summary>Whether a text may be a template or structure.yaml.</summary>
    private static bool LooksRight(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || StructureKeys.Structure.Fields.SelectMany(field => field.Spellings).Any(key => text.Contains(key + ":", StringComparison.Ordinal));

    private static IReadOnlyList<SourceText> Sources(string id, IEnumerable<string> names) => [.. names.Select(name => BuiltInSource(id, name)!)];

    private static SourceText? BuiltInSource(string id, string name) =>
        BuiltInPath(id, name) is { } path ? new(path[Root.Length..], BuiltInFiles.Read(path)) : null;

    /// <summary>The structure's own file of that name, else the one that all share.</summary>
    private static string? BuiltInPath(string id, string name) =>
        new[] { $"{Root}{id}/{name}", $"{Root}_shared/{name}" }.FirstOrDefault(path => BuiltInFiles.Names.Contains(path));
}
