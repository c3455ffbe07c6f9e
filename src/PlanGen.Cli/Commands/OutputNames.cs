using PlanGen.Layout;
using PlanGen.Writing;

namespace PlanGen.Cli.Commands;

/// <summary>Which formats are written and where each document goes.</summary>
internal sealed class OutputNames
{
    private readonly string? file;
    private readonly string? folder;
    private readonly bool namesStructure;

    private OutputNames(IReadOnlyList<DocumentWriter> writers, string? file, string? folder, bool namesStructure)
    {
        Writers = writers;
        this.file = file;
        this.folder = folder;
        this.namesStructure = namesStructure;
    }

    /// <summary>The formats.</summary>
    public IReadOnlyList<DocumentWriter> Writers { get; }

    /// <summary>Settles formats and places.</summary>
    /// <param name="to">The formats asked for; null for what the output's name says.</param>
    /// <param name="output">The file or folder asked for; null for beside the plan.</param>
    /// <param name="plans">How many plans there are.</param>
    /// <param name="structures">How many structures were asked for; 0 for each plan's own.</param>
    /// <exception cref="CommandException">The two do not fit.</exception>
    public static OutputNames Settle(string? to, string? output, int plans, int structures)
    {
        var extension = output is null or "-" || EndsAsFolder(output) ? null : Path.GetExtension(output).TrimStart('.');
        var byExtension = string.IsNullOrEmpty(extension) ? null : WriterCatalog.Find(extension);
        IReadOnlyList<DocumentWriter> writers = to is not null ? [.. to.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Find).Distinct()]
            : byExtension is not null ? [byExtension]
            : string.IsNullOrEmpty(extension) || output is null || Directory.Exists(output) ? [WriterCatalog.Find(WriterCatalog.DefaultId)!]
            : [Find(extension)];
        if (writers.Count == 0)
        {
            throw new CommandException(Messages.MissingValue.With("--to"));
        }

        var count = plans * Math.Max(1, structures) * writers.Count;
        var isFile = output == "-" || (byExtension is not null && !Directory.Exists(output)) || (!string.IsNullOrEmpty(extension) && count == 1 && !Directory.Exists(output));
        if (isFile && count > 1)
        {
            throw new CommandException(Messages.OneFileForMany.With(count, output!));
        }

        if (isFile && byExtension is not null && byExtension != writers[0])
        {
            throw new CommandException(Messages.FormatOfName.With(output!, writers[0].Id));
        }

        return new(writers, isFile ? output : null, isFile ? null : output, structures > 1);
    }

    /// <summary>Where a document goes.</summary>
    public string PathOf(FoundPlan plan, Structure? structure, DocumentWriter writer)
    {
        if (file is not null)
        {
            return file;
        }

        var name = plan.Path == "-" && folder is null ? plan.Relative : folder is null ? plan.Path : Path.Combine(folder, plan.Relative);
        var stem = name[..^Path.GetExtension(name).Length];
        return $"{stem}{(namesStructure ? "." + structure!.Id : "")}.{writer.Id}";
    }

    /// <summary>The format of an id, as typed.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static DocumentWriter Find(string id) => WriterCatalog.Find(id)
        ?? throw new CommandException(Messages.NoSuchFormat.With(id, string.Join('、', WriterCatalog.All.Select(writer => writer.Id))));

    private static bool EndsAsFolder(string path) => path.EndsWith('/') || path.EndsWith('\\') || path is "." or "..";
}
