using System.Text;
using System.Text.Unicode;
using Microsoft.Extensions.FileSystemGlobbing;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Settings;
using PlanGen.Sources;

namespace PlanGen.Cli.Commands;

/// <summary>A plan's file.</summary>
/// <param name="Path">As the user gave it, or from the working directory; "-" for standard input.</param>
/// <param name="Relative">Its path below the folder or glob it was found by; its bare name where it was named itself.</param>
internal sealed record FoundPlan(string Path, string Relative);

/// <summary>Finds plans: files as named, and by folders and globs what is a plan outside hidden and ignored folders.</summary>
internal sealed class PlanFinder(RepositorySettings? settings)
{
    /// <summary>Files from which other cores are worth their start.</summary>
    private const int Many = 32;

    private const int Beginning = 1024; // bytes, in which a plan has said its title and more

    /// <summary>Links that were not followed, since they lead back.</summary>
    public List<Message> Notes { get; } = [];

    /// <summary>Folders that could not be read.</summary>
    public List<Message> Troubles { get; } = [];

    /// <summary>The plans of one argument, sorted by path.</summary>
    /// <exception cref="CommandException">There is no such file, or no plan there.</exception>
    public IReadOnlyList<FoundPlan> Find(string argument)
    {
        if (argument == "-")
        {
            return [new("-", "plan.yaml")];
        }

        if (File.Exists(argument))
        {
            return [new(argument, Path.GetFileName(argument))];
        }

        var isFolder = Directory.Exists(argument);
        if (!isFolder && !IsGlob(argument))
        {
            throw new CommandException(Messages.NotFound.With(argument));
        }

        var (folder, patterns) = isFolder ? (argument, Patterns(argument)) : SplitGlob(argument);
        var files = Match(folder, patterns).ToList();
        var found = files.Count < Many ? files.FindAll(IsPlan) : [.. files.AsParallel().AsOrdered().Where(IsPlan)];
        return found.Count > 0 ? found : throw new CommandException(Messages.NoPlans.With(argument));
    }

    /// <summary>The folder that an argument has searched, itself or a glob's; null for that of a file.</summary>
    public static string? FolderOf(string argument) => Directory.Exists(argument) ? argument : IsGlob(argument) && !File.Exists(argument) ? SplitGlob(argument).Folder : null;

    private static bool IsGlob(string argument) => argument.AsSpan().ContainsAny('*', '?');

    private List<string> Patterns(string folder)
    {
        var include = settings?.Include.ToList() ?? [];
        return include.Count > 0 && Path.GetFullPath(folder).TrimEnd('/', '\\') == settings!.Folder.TrimEnd('/', '\\') ? include : ["**/*.yaml", "**/*.yml"];
    }

    private IEnumerable<FoundPlan> Match(string folder, IReadOnlyList<string> patterns)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(settings?.Exclude ?? []);
        return matcher.Execute(new LinkedFolder(folder, (message, isTrouble) => (isTrouble ? Troubles : Notes).Add(message))).Files
            .Select(match => match.Path)
            .Where(path => Path.GetFileName(path) != RepositorySettings.FileName)
            .Order(StringComparer.Ordinal)
            .Select(path => new FoundPlan(folder == "." ? path : Path.Combine(folder, path).Replace('\\', '/'), path));
    }

    /// <summary>plans/2027/*.yaml begins at plans/2027.</summary>
    private static (string Folder, IReadOnlyList<string> Patterns) SplitGlob(string glob)
    {
        var parts = glob.Replace('\\', '/').Split('/');
        var literal = parts.TakeWhile(part => !IsGlob(part)).Count();
        var folder = literal == 0 ? "." : string.Join('/', parts[..literal]);
        return (folder.Length == 0 ? "/" : folder, [string.Join('/', parts[literal..])]);
    }

    /// <summary>Whether the first lines say that it is a plan, as they do of nearly all; the rest is then not read for it.</summary>
    private static bool BeginsAsPlan(ReadOnlySpan<byte> beginning)
    {
        var lines = beginning[..(beginning.LastIndexOf((byte)'\n') + 1)];
        return Utf8.IsValid(lines) && PlanKeys.LooksLikePlan(Encoding.UTF8.GetString(lines));
    }

    private static bool IsPlan(FoundPlan file)
    {
        try
        {
            if (BeginsAsPlan(FileReader.ReadBeginning(file.Path, Beginning)))
            {
                return true;
            }

            var report = new DiagnosticList();
            var source = SourceDecoder.Decode(file.Path, FileReader.Read(file.Path), PlanKeys.HasKnownKey, report);

            // What cannot be decoded may be a plan: it is read, and the fault named, rather than passed over.
            return report.HasErrors || PlanKeys.LooksLikePlan(source.Text);
        }
        catch (CommandException)
        {
            // What cannot be read is named when it is rendered.
            return true;
        }
    }
}
