using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>
/// One check. A rule lives in one file, named for what it asserts, that holds its page, its messages and its work; it stands in
/// <see cref="RuleCatalog"/>. It has no state, so that one object serves all plans at once.
/// </summary>
public abstract class Rule(RulePage page)
{
    /// <summary>What there is to know of it.</summary>
    public RulePage Page => page;

    /// <summary>Everything it finds in a plan, in any order.</summary>
    public abstract IEnumerable<Finding> Check(CheckedPlan plan);

    /// <summary>Something this rule says, at the rule's own severity.</summary>
    protected FaultKind Says(Phrase text, Phrase? help = null) => new(page.Id, page.Severity, text, help);
}

/// <summary>Something a rule found.</summary>
/// <param name="Span">The characters it is about.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Fix">The edits that mend it; null where a person must.</param>
public sealed record Finding(TextSpan Span, Fault Fault, IReadOnlyList<TextEdit>? Fix = null);
