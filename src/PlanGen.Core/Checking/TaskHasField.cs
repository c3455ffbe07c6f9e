using PlanGen.Diagnostics;
using PlanGen.Plans;

namespace PlanGen.Checking;

/// <summary>
/// What PLN01–PLN03 share: each task gives a field, itself or in every measure, where any task of the plan gives it; where none does, the
/// plan as a whole gets one hint.
/// </summary>
public abstract class TaskHasField(RulePage page, string key, Phrase missing, Phrase help, Phrase missingEverywhere) : Rule(page)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var tasks = plan.Plan.Tasks;
        if (tasks.Count == 0)
        {
            return [];
        }

        return tasks.Any(GivesAny)
            ? tasks.Where(task => !GivesAll(task)).Select(task => new Finding(task.Start, Says(missing, help).With(NameOf(task))))
            : [new Finding(plan.Plan.Root.EntryOf("tasks")?.Key.Span ?? tasks[0].Start, (Says(missingEverywhere) with { Severity = Severity.Info }).With())];
    }

    private bool GivesAny(Item task) => task.Has(key) || task.Items("measures").Any(measure => measure.Has(key));

    private bool GivesAll(Item task) => task.Has(key) || (task.Items("measures") is { Count: > 0 } measures && measures.All(measure => measure.Has(key)));

    private static Phrase NameOf(Item task) => task.Line("id") is { } id ? new($"任务 {id} ", $"task {id}") : new($"任务“{task.Line("name")}”", $"the task '{task.Line("name")}'");
}
