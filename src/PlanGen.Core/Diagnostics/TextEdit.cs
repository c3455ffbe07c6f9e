using PlanGen.Sources;

namespace PlanGen.Diagnostics;

/// <summary>One change to a file: what stands at <paramref name="Span"/> gives way to <paramref name="Text"/>.</summary>
/// <param name="Span">The characters to take out; empty where only something is put in.</param>
/// <param name="Text">The characters to put there, as they stand in the file; "" to take out only.</param>
public readonly record struct TextEdit(TextSpan Span, string Text);
