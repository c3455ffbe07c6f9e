namespace PlanGen.Cli.Output.Reports;

/// <summary>The list of forms findings may take: a new one is a file here and a line.</summary>
internal static class ReportCatalog
{
    /// <summary>The forms; the first is the default.</summary>
    public static readonly IReadOnlyList<ReportFormat> All = [new TextReport()];

    /// <summary>Their names, for help and messages.</summary>
    public static string Names => string.Join(", ", All.Select(format => format.Name));

    /// <summary>The form of that name; the default for null.</summary>
    /// <exception cref="CommandException">There is none of that name.</exception>
    public static ReportFormat Find(string? name) => name is null
        ? All[0]
        : All.FirstOrDefault(format => format.Name == name) ?? throw new CommandException(Messages.BadValue.With("--format", name, Names));
}
