using PlanGen.Sources;

namespace PlanGen.Diagnostics;

/// <summary>One fault found in a file: what, where, and what to do about it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The characters it is about; empty at 0 where it is about the file as a whole.</param>
/// <param name="Fault">The fault itself.</param>
/// <param name="Fix">The edits that mend it; null where a person must.</param>
public sealed record Diagnostic(SourceText Source, TextSpan Span, Fault Fault, IReadOnlyList<TextEdit>? Fix = null)
{
    /// <summary>Where it begins.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Just past where it ends.</summary>
    public LinePosition End => Source.PositionOf(Span.End);
}

/// <summary>A fault with its blanks filled.</summary>
/// <param name="Id">The id of its rule, such as YML02; never reused, the same in every language.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do, where that is not plain from the message.</param>
public sealed record Fault(string Id, Severity Severity, Message Message, Message? Help);

/// <summary>A fault whose blanks are still to be filled: one line in a table of what can be said.</summary>
/// <param name="Id">The id of its rule.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Help">What to do; filled with the same values as <paramref name="Text"/>.</param>
public sealed record FaultKind(string Id, Severity Severity, Phrase Text, Phrase? Help = null)
{
    /// <summary>The fault with <paramref name="values"/> in its message and help.</summary>
    public Fault With(params object[] values) => new(Id, Severity, Text.With(values), Help?.With(values));
}
