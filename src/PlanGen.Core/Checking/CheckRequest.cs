using PlanGen.Checking.Data;
using PlanGen.Plans;

namespace PlanGen.Checking;

/// <summary>What to check a plan by, the same for all plans of a run.</summary>
/// <param name="Rules">Which rules run, and how much each matters.</param>
/// <param name="Units">The settings' unit directory, to which a plan's own is added.</param>
/// <param name="Data">The data files, the settings' own included.</param>
public sealed record CheckRequest(RuleChoice Rules, IReadOnlyList<Item> Units, CheckData Data)
{
    /// <summary>Every rule that is on, and nothing from settings.</summary>
    public static readonly CheckRequest Default = new(RuleChoice.Default, [], CheckData.BuiltIn);
}
