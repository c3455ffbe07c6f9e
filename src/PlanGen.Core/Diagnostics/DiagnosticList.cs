using PlanGen.Sources;

namespace PlanGen.Diagnostics;

/// <summary>The findings on one file, gathered in any order and read in order of position.</summary>
public sealed class DiagnosticList
{
    private readonly List<Diagnostic> found = [];

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Stops(isStrict: false);

    /// <summary>Whether the findings forbid going on: an error, or under <paramref name="isStrict"/> a warning.</summary>
    public bool Stops(bool isStrict) => found.Exists(diagnostic => diagnostic.Fault.Severity >= (isStrict ? Severity.Warning : Severity.Error));

    /// <summary>Notes a fault; the same fault at the same place is noted once.</summary>
    public void Add(SourceText source, TextSpan span, Fault fault) => Add(new(source, span, fault));

    /// <summary>Notes a finding; the same fault at the same place is noted once.</summary>
    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    /// <summary>Notes several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>All findings, by position, then id.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. found.OrderBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Fault.Id, StringComparer.Ordinal)
            .DistinctBy(diagnostic => (diagnostic.Source, diagnostic.Span, diagnostic.Fault.Id, diagnostic.Fault.Message.In(Language.English))),
    ];
}
