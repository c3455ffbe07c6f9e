using PlanGen.Sources;

namespace PlanGen.Layout;

/// <summary>A plan as the templates laid it out.</summary>
/// <param name="Markdown">Text of the internal dialect.</param>
/// <param name="Lines">Where in the templates each of its lines begins.</param>
public sealed record LaidOut(string Markdown, IReadOnlyList<(SourceText Source, TextSpan Span)> Lines);
