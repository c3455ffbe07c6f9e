using System.CommandLine.Completions;

namespace PlanGen.Cli.Commands;

/// <summary>A shell that completes command lines.</summary>
/// <param name="Name">Its name, as typed.</param>
/// <param name="File">Its script, a file of <c>Completions</c>.</param>
/// <param name="Format">An offer on a line, as the script reads it.</param>
internal sealed record Shell(string Name, string File, Func<CompletionItem, string> Format)
{
    /// <summary>The shells there are.</summary>
    public static readonly IReadOnlyList<Shell> All =
    [
        new("bash", "plangen.bash", offer => offer.Label),
        new("zsh", "plangen.zsh", offer => offer.Label.Replace(":", "\\:", StringComparison.Ordinal) + (offer.Detail is null ? "" : ":" + offer.Detail)),
        new("fish", "plangen.fish", WithTab),
        new("powershell", "plangen.ps1", WithTab),
    ];

    /// <summary>Their names, for help and messages.</summary>
    public static string Names => string.Join(", ", All.Select(shell => shell.Name));

    /// <summary>The script that makes the shell ask.</summary>
    public string Script
    {
        get
        {
            using var reader = new StreamReader(typeof(Shell).Assembly.GetManifestResourceStream("completions/" + File)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The shell of that name.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static Shell Find(string name) => All.FirstOrDefault(shell => shell.Name == (name == "pwsh" ? "powershell" : name))
        ?? throw new CommandException(Messages.NoSuchShell.With(name, Names));

    private static string WithTab(CompletionItem offer) => offer.Detail is null ? offer.Label : $"{offer.Label}\t{offer.Detail}";
}
