using PlanGen.Checking;
using PlanGen.Layout;

namespace PlanGen.Cli.Commands;

/// <summary>Makes the documents of a job, by the settings of the run.</summary>
internal sealed class PlanRenderer(Session session, StructureFinder structures, CheckRequest checks, WordDressing dressing)
{
    /// <summary>The structure of a plan that asks for none.</summary>
    private Structure Fallback => structures.Find(session.Settings?.Structure ?? StructureCatalog.DefaultId)[0];

    /// <summary>Begins to make ready what the job needs that does not depend on the plan.</summary>
    /// <param name="job">The plan, and what to make of it.</param>
    /// <param name="beside">Where that is done.</param>
    /// <exception cref="CommandException">There is no such structure.</exception>
    public void Prepare(RenderJob job, TaskScheduler beside)
    {
        var chosen = job.Structures.Count > 0 ? job.Structures : [Fallback]; // found here, since finding may load it and say its faults
        _ = Task.Factory.StartNew(
            () =>
            {
                Array.ForEach([.. chosen], structure => structure.Prepare());
                Array.ForEach([.. job.Writers], writer => dressing.Dress(writer).Prepare());
            },
            CancellationToken.None, TaskCreationOptions.None, beside);
    }

    /// <summary>Reads the plan and makes its documents; nothing is written.</summary>
    /// <param name="job">The plan, and what to make of it.</param>
    /// <param name="isStrict">Whether warnings stop it.</param>
    /// <param name="beside">Where what may be done beside is done; null where other plans have the cores.</param>
    /// <exception cref="CommandException">The plan cannot be read.</exception>
    public GenerationResult Render(RenderJob job, bool isStrict, TaskScheduler? beside)
    {
        var path = job.Plan.Path;
        var bytes = path == "-" ? FileReader.Read(session.Console.Input) : Noted(path, () => FileReader.Read(path));
        var neighbours = FileReader.Beside(path);
        return PlanGenerator.Generate(
            new(path, bytes, name => Noted(Path.Combine(Path.GetDirectoryName(path) ?? ".", name), () => neighbours(name)), IsAlone: beside is not null),
            new(structures.Available, job.Structures, Fallback, [.. job.Writers.Select(dressing.Dress)], checks, isStrict, beside));

        byte[] Noted(string path, Func<byte[]> read) => job.Inputs is { } inputs ? inputs.Note(path, read) : read();
    }
}
