using PlanGen.Checking;
using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Rolling;

/// <summary>Which tasks stay, by ids and responsible units.</summary>
internal static class TaskChoice
{
    /// <summary>The tasks that are left out.</summary>
    /// <exception cref="RollException">A word names no task, or no task would be left.</exception>
    public static IReadOnlyList<Item> Dropped(CheckedPlan plan, RollRequest request)
    {
        var tasks = plan.Plan.Tasks;
        var names = tasks.ToDictionary(task => task, task => NamesOf(task, plan.Directory));
        var known = names.Values.SelectMany(one => one).Distinct().ToList();
        foreach (var word in request.Drop.Concat(request.Keep).Where(word => !known.Contains(Plain(word, plan.Directory))))
        {
            throw new RollException(Spelling.Nearest(word, known) is { } near
                ? RollWords.NoSuchTaskNear.With(word, near)
                : RollWords.NoSuchTask.With(word, string.Join('、', known)));
        }

        var dropped = tasks.Where(task => Is(task, request.Drop) || (request.Keep.Count > 0 && !Is(task, request.Keep))).ToList();
        return dropped.Count == 0 || dropped.Count < tasks.Count ? dropped : throw new RollException(RollWords.NoTaskLeft.With());

        bool Is(Item task, IReadOnlyList<string> words) => words.Any(word => names[task].Contains(Plain(word, plan.Directory)));
    }

    /// <summary>The task's id and its responsible units; where it names none itself, those of its measures.</summary>
    private static List<string> NamesOf(Item task, UnitDirectory directory)
    {
        var lead = task.Has("lead") ? task.Strings("lead") : task.Items("measures").SelectMany(measure => measure.Strings("lead"));
        return [.. new[] { task.Line("id") }.OfType<string>(), .. lead.Select(unit => Plain(unit, directory)).Distinct()];
    }

    /// <summary>A unit by its name in the directory, without a remark behind it.</summary>
    private static string Plain(string unit, UnitDirectory directory)
    {
        var name = UnitDirectory.WithoutRemark(unit);
        return directory.NameOfAlias(name) ?? name;
    }
}
