using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>A plan as the templates laid it out.</summary>
/// <param name="Pieces">Text of the internal dialect, each piece of which can be parsed by itself; without those that were taken before.</param>
/// <param name="Lines">Where in the templates each of its lines begins.</param>
public sealed record LaidOut(IReadOnlyList<string> Pieces, IReadOnlyList<(SourceText Source, TextSpan Span)> Lines)
{
    /// <summary>The whole text.</summary>
    public string Markdown => string.Concat(Pieces);
}
