using PlanGen.Diagnostics;

namespace PlanGen.Checking;

/// <summary>What there is to know of a rule: the page that <c>plangen explain</c> prints.</summary>
/// <param name="Id">Three letters and two digits; never reused, the same in every language.</param>
/// <param name="Severity">How much its findings matter where nothing else is set.</param>
/// <param name="Authority">What it rests on.</param>
/// <param name="Summary">What it finds, in a line.</param>
/// <param name="Why">Why that matters, what it goes by and what it leaves alone.</param>
/// <param name="Bad">A part of a plan in which it finds something.</param>
/// <param name="Good">The same part as it should be.</param>
public sealed record RulePage(string Id, Severity Severity, Authority Authority, Phrase Summary, Phrase Why, string Bad, string Good)
{
    /// <summary>Whether <c>check --fix</c> mends what it finds, or some of it.</summary>
    public bool IsFixable { get; init; }

    /// <summary>Whether it runs where the settings do not say.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>How often it was wrong on clean official prose; null for a rule on the plan's data, which reads no prose.</summary>
    public FalseAlarms? FalseAlarms { get; init; }
}

/// <summary>A measured rate of false alarms.</summary>
/// <param name="Count">How many findings were wrong.</param>
/// <param name="Characters">On how many characters of prose.</param>
/// <param name="Texts">Which texts these were.</param>
public sealed record FalseAlarms(int Count, int Characters, Phrase Texts);
