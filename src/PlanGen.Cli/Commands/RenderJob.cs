using PlanGen.Layout;
using PlanGen.Writing;

namespace PlanGen.Cli.Commands;

/// <summary>One plan, and what is to be made of it.</summary>
/// <param name="Plan">Where the plan stands.</param>
/// <param name="Structures">The structures to set it out in; none for the plan's own.</param>
/// <param name="Writers">The formats.</param>
/// <param name="PathOf">Where each document goes; "-" for standard output.</param>
internal sealed record RenderJob(FoundPlan Plan, IReadOnlyList<Structure> Structures, IReadOnlyList<DocumentWriter> Writers, Func<Structure?, DocumentWriter, string> PathOf)
{
    /// <summary>Where to note the files it is made of; null where no one asks.</summary>
    public ReadFiles? Inputs { get; init; }

    /// <summary>Every path it writes, known before anything is read.</summary>
    public IEnumerable<string> Paths => Writers.SelectMany(writer =>
        Structures.Count == 0 ? [PathOf(null, writer)] : Structures.Select(structure => PathOf(structure, writer)));
}
