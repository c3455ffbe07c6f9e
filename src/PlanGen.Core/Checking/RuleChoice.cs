using PlanGen.Diagnostics;

namespace PlanGen.Checking;

/// <summary>Which rules run, and how much each matters.</summary>
/// <param name="Set">What the settings say of a rule by its id; null for off.</param>
/// <param name="Selected">Ids, or beginnings of ids such as PLN, outside which no rule runs; empty for all that are on.</param>
/// <param name="Ignored">Ids, or beginnings of ids, of rules that do not run.</param>
public sealed record RuleChoice(IReadOnlyDictionary<string, Severity?> Set, IReadOnlyList<string> Selected, IReadOnlyList<string> Ignored)
{
    /// <summary>Every rule that is on, at its own severity.</summary>
    public static readonly RuleChoice Default = new(new Dictionary<string, Severity?>(), [], []);

    /// <summary>The rules that run.</summary>
    public IEnumerable<Rule> Rules => RuleCatalog.All.Where(rule => Runs(rule.Page));

    /// <summary>Whether a rule runs: what is selected by its whole id does even where it is off.</summary>
    public bool Runs(RulePage page)
    {
        var isSet = Set.TryGetValue(page.Id, out var severity);
        var isOn = isSet ? severity is not null : page.IsOn;
        return FileRules.IsFixed(page)
            || (!Ignored.Any(page.Id.StartsWith) && (Selected.Count == 0 ? isOn : Selected.Contains(page.Id) || (isOn && Selected.Any(page.Id.StartsWith))));
    }

    /// <summary>Whether the rule of this id runs.</summary>
    public bool Runs(string id) => RuleCatalog.Find(id) is { } page && Runs(page);

    /// <summary>The findings of rules that run, each at the severity that the settings give its rule, where they give one.</summary>
    public IEnumerable<Diagnostic> Weigh(IEnumerable<Diagnostic> found) => found
        .Where(one => Runs(one.Fault.Id))
        .Select(one => Set.TryGetValue(one.Fault.Id, out var severity) && severity is { } set ? one with { Fault = one.Fault with { Severity = set } } : one);
}
