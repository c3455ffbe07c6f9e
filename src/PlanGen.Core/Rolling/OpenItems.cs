using PlanGen.Plans;

namespace PlanGen.Rolling;

/// <summary>Notes what a person must decide about whole fields, whatever stands in them.</summary>
/// <param name="plan">The old plan.</param>
/// <param name="from">Its year.</param>
/// <param name="draft">Where notes go.</param>
internal sealed class OpenItems(Plan plan, int from, RollDraft draft)
{
    /// <summary>Notes the background, metrics, and the goals and principles that only dropped tasks served.</summary>
    public void Note(IReadOnlyList<Item> dropped)
    {
        if (plan.Root.EntryOf("background") is { } background)
        {
            draft.Decide(background.Key.Span.Start, RollWords.Background.With(background.Key.Value.Trim()));
        }

        foreach (var metric in plan.Goals.SelectMany(goal => goal.Items("metrics")))
        {
            string[] given = ["target", "baseline"];
            var values = given.Where(metric.Has).Select(key => $"{metric.EntryOf(key)?.Key.Value.Trim()}“{metric.Line(key)}”").ToList();
            var what = values.Count > 0 ? string.Join('、', values) : $"“{metric.Line("name")}”";
            draft.Decide(metric.Start.Start, RollWords.Metric.With(what, from));
        }

        NoteIdle(plan.Goals, "goals", dropped);
        NoteIdle(plan.Principles, "principle", dropped);
    }

    private void NoteIdle(IReadOnlyList<Item> served, string key, IReadOnlyList<Item> dropped)
    {
        var left = plan.Tasks.Except(dropped).SelectMany(task => task.Strings(key)).ToHashSet();
        var idle = dropped.SelectMany(task => task.Strings(key)).Where(id => !left.Contains(id)).ToHashSet();
        foreach (var one in served.Where(one => one.Line("id") is { } id && idle.Contains(id)))
        {
            draft.Decide(one.Start.Start, RollWords.WithoutTask.With(one.Line("name") ?? one.Line("id")!));
        }
    }
}
