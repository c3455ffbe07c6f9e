using PlanGen.Checking;
using PlanGen.Diagnostics;

namespace PlanGen.Rolling;

/// <summary>What to make of this year's plan.</summary>
/// <param name="Year">The year of the new plan.</param>
/// <param name="Drop">Ids of tasks, and responsible units whose tasks, are left out.</param>
/// <param name="Keep">Ids and units likewise, the tasks of which alone stay; none for all.</param>
/// <param name="Checks">What the new plan is checked by.</param>
/// <param name="Moved">Makes a path from the old plan's folder one from the new plan's; null where that folder is not known.</param>
public sealed record RollRequest(int Year, IReadOnlyList<string> Drop, IReadOnlyList<string> Keep, CheckRequest Checks, Func<string, string>? Moved = null);

/// <summary>The draft of another year's plan.</summary>
/// <param name="Bytes">The file, in the encoding of the old one; empty where the old one has errors.</param>
/// <param name="From">The year of the old plan.</param>
/// <param name="Places">Where a person must decide, in order.</param>
/// <param name="Diagnostics">The errors of the old file that stopped it.</param>
public sealed record RolledPlan(ReadOnlyMemory<byte> Bytes, int From, IReadOnlyList<OpenPlace> Places, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A place in the new plan where a person must decide; the comment above it says the same.</summary>
/// <param name="Line">The comment's line in the new file, from 1.</param>
/// <param name="Reason">What is to be decided.</param>
public sealed record OpenPlace(int Line, Message Reason);

/// <summary>The plan cannot be rolled as it was asked for.</summary>
/// <param name="message">Why, and what to do.</param>
#pragma warning disable CA1032 // never without a message in both languages
public sealed class RollException(Message message) : Exception(message.In(Language.English))
#pragma warning restore CA1032
{
    /// <summary>What to tell the user.</summary>
    public Message Text => message;
}
