using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking;

/// <summary>What the rules on wording share: they look at one paragraph at a time.</summary>
/// <param name="page">The rule's page.</param>
/// <param name="triggers">Characters of which a paragraph must have one for the rule to find anything; null where any paragraph may do.</param>
public abstract class TextRule(RulePage page, SearchValues<char>? triggers = null) : Rule(page)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
        plan.Texts.Where(text => triggers is null || text.Text.AsSpan().ContainsAny(triggers)).SelectMany(Check);

    /// <summary>Everything it finds in a paragraph.</summary>
    protected abstract IEnumerable<Finding> Check(PlanText text);

    /// <summary>A finding at a part of a paragraph.</summary>
    protected static Finding At(PlanText text, int start, int length, Fault fault, IReadOnlyList<TextEdit>? fix = null) =>
        new(text.SpanOf(start, length), fault, fix);
}
