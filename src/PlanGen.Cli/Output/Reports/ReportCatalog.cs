namespace PlanGen.Cli.Output.Reports;

/// <summary>The list of forms findings may take: a new one is a file here and a line.</summary>
internal static class ReportCatalog
{
    /// <summary>The forms; the first is the default.</summary>
    public static readonly IReadOnlyList<ReportFormat> All =
    [
        new TextReport(),
        new JsonReport(),
        new SarifReport(),
        new GitHubReport(),
        new GitLabReport(),
        new JUnitReport(),
    ];

    /// <summary>Their names, for help and messages.</summary>
    public static string Names => string.Join(", ", All.Select(format => format.Name));

    /// <summary>The form of that name; for null annotations where GitHub Actions runs the program, else the default.</summary>
    /// <exception cref="CommandException">There is none of that name.</exception>
    public static ReportFormat Find(string? name)
    {
        var wanted = name ?? (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? GitHubReport.Id : All[0].Name);
        return All.FirstOrDefault(format => format.Name == wanted) ?? throw new CommandException(Messages.BadValue.With("--format", wanted, Names));
    }
}
