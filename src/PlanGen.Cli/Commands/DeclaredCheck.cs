using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Settings;

namespace PlanGen.Cli.Commands;

/// <summary>The part of <c>check</c> that compares the documents plangen.yaml declares with what their plans make (OUT01).</summary>
internal sealed class DeclaredCheck(Session session, StructureFinder structures, CheckRequest request)
{
    /// <summary>Made where there is something to compare: it reads a document that serves as the style.</summary>
    private readonly Lazy<PlanRenderer> renderer = new(() => new(session, structures, request, WordDressing.Settle(null, null, session.Settings)));

    /// <summary>The documents to compare: all that are declared where the whole repository is checked, else none.</summary>
    /// <param name="paths">The paths that were asked for; none for the working directory.</param>
    /// <param name="plans">The plans that are checked, by whose names theirs go.</param>
    public IReadOnlyList<RenderJob> Jobs(IReadOnlyList<string> paths, IReadOnlyList<FoundPlan> plans)
    {
        if (session.Settings is not { } settings || !request.Rules.Runs(FileRules.Output) || !(paths.Count == 0 || paths.Any(path => IsRoot(path, settings))))
        {
            return [];
        }

        var named = plans.Where(plan => plan.Path != "-").ToDictionary(plan => Path.GetFullPath(plan.Path));
        return [.. DeclaredOutputs.Jobs(settings, structures).Select(job => named.TryGetValue(Path.GetFullPath(job.Plan.Path), out var plan) ? job with { Plan = plan } : job)];
    }

    /// <summary>What is wrong with a document; where its plan has errors, those.</summary>
    /// <exception cref="CommandException">The plan or the document cannot be read.</exception>
    public IEnumerable<Diagnostic> Check(RenderJob job)
    {
        var result = renderer.Value.Render(job, isStrict: false, beside: null);
        return result.Files.Count == 0
            ? result.Diagnostics.Where(one => one.Fault.Severity == Severity.Error)
            : request.Rules.Weigh(result.Files.SelectMany(file => Compare(job, file)));
    }

    private static IEnumerable<Diagnostic> Compare(RenderJob job, GeneratedFile file)
    {
        var differences = OutputCheck.Compare(job.PathOf(file.Structure, file.Writer), file);
        if (differences.Count == 0)
        {
            return [];
        }

        // About the plan as a whole: no line of it is to blame.
        var lines = string.Join('\n', Enumerable.Range(0, differences.Count).Select(i => $"{{{i}}}"));
        var fault = new Fault(FileRules.Output, Severity.Error, new(new(lines, lines), [.. differences]), Messages.Mend.With("plangen render"));
        return [new(new(job.Plan.Path, ""), default, fault)];
    }

    private static bool IsRoot(string path, RepositorySettings settings) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(settings.Folder);
}
