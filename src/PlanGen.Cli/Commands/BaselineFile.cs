using PlanGen.Checking;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary>The file that lists known findings; it spells plans by their way from its own folder, so that it serves from anywhere.</summary>
internal sealed class BaselineFile(string path)
{
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>Lists these findings.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public void Write(IEnumerable<Diagnostic> findings) => FileSink.Write(path, Baseline.Of(findings.Select(Named)).ToJson());

    /// <summary>The findings it does not list, and what it lists that is found no more.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public (IReadOnlyList<Diagnostic> New, IReadOnlyList<string> Unmatched) Match(IEnumerable<Diagnostic> findings)
    {
        try
        {
            return Baseline.Read(FileReader.Read(path)).Match(findings.Select(Named));
        }
        catch (FormatException)
        {
            throw new CommandException(Messages.NoBaseline.With(path));
        }
    }

    private (string File, Diagnostic Finding) Named(Diagnostic finding) =>
        (finding.Source.Path == "-" ? "-" : Path.GetRelativePath(folder, Path.GetFullPath(finding.Source.Path)).Replace('\\', '/'), finding);
}
