using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands.Doctor;

/// <summary>One thing that doctor looked at.</summary>
/// <param name="State">How it is.</param>
/// <param name="Subject">What was looked at.</param>
/// <param name="Text">What was found.</param>
/// <param name="Advice">What to do about it; null where nothing need be done.</param>
internal sealed record Finding(State State, Phrase Subject, Message Text, Message? Advice = null);

/// <summary>How something is.</summary>
internal enum State
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Missing, and not needed.</summary>
    Note,

    /// <summary>The work can be done, but something will not be as it should.</summary>
    Warning,

    /// <summary>The work cannot be done.</summary>
    Bad,
}
