using PlanGen.Plans;

namespace PlanGen.Layout;

/// <summary>How single parts of a plan are put into words (structures, "Joining").</summary>
internal static class Wording
{
    /// <summary>关于印发《title》的通知; book marks already typed are not added.</summary>
    public static string NoticeTitle(string title) =>
        title.StartsWith('《') && title.EndsWith('》') ? $"关于印发{title}的通知" : $"关于印发《{title}》的通知";

    /// <summary>A name that is set before its text, or stands alone; with an inset, such as a phase's period, in brackets before its mark.</summary>
    /// <param name="name">Null for a nameless item.</param>
    /// <param name="mark">The structure's mark.</param>
    /// <param name="hasText">Whether a text follows; without one the name takes no mark.</param>
    /// <param name="inset">What is added in brackets; null where nothing is.</param>
    public static string? LeadIn(string? name, string mark, bool hasText, string? inset)
    {
        var brackets = inset is null ? null : Joining.Bracket(inset);
        if (name is null)
        {
            return brackets;
        }

        return Joining.HasOwnMark(name) ? name[..^1] + brackets + name[^1] : name + brackets + (hasText && !name.EndsWith(mark, StringComparison.Ordinal) ? mark : "");
    }

    /// <summary>An item's name to stand before its text; null where it has none.</summary>
    public static string? LeadIn(Item item, string mark) => LeadIn(item.Line("name"), mark, item.Has("text"), null);

    /// <summary>A text behind its label, or before its ending: one already typed is not added.</summary>
    public static string Labelled(string label, string text, string ending) =>
        (text.StartsWith(label, StringComparison.Ordinal) ? "" : label) + text + (text.EndsWith(ending, StringComparison.Ordinal) ? "" : ending);

    /// <summary>Two texts as one, the last paragraph of the first and the first of the second on one line.</summary>
    public static IEnumerable<string> RunOn(IEnumerable<string> first, IEnumerable<string> second)
    {
        List<string> before = [.. first];
        List<string> after = [.. second];
        return before.Count == 0 || after.Count == 0 ? before.Concat(after) : [.. before[..^1], before[^1] + after[0], .. after[1..]];
    }

    /// <summary>The background, and its problems as one paragraph: 一是…；二是…。</summary>
    public static IEnumerable<string> WithProblems(Item background)
    {
        var problems = background.Texts("problems").Select((text, i) => NumberPattern.Format("一是", i + 1) + Joining.Join(text, "，")).ToList();
        return problems.Count == 0
            ? background.Strings("text")
            : background.Strings("text").Append(Joining.Close(Joining.Join(problems, "；"), "。"));
    }

    /// <summary>A goal's text with its metrics behind it: …（指标：站点覆盖率100%（基期62%，约束性）；水质合格率≥99.5%）</summary>
    public static IEnumerable<string> WithMetrics(Item goal)
    {
        var metrics = goal.Items("metrics").Select(Metric).ToList();
        var text = goal.Strings("text");
        return metrics.Count == 0 ? text : RunOn(text, [Joining.Bracket("指标：" + Joining.Join(metrics, "；"))]);
    }

    private static string Metric(Item metric)
    {
        var unit = metric.Line("unit");
        var target = WithUnit(metric.Line("target"), unit);
        var baseline = WithUnit(metric.Line("baseline"), unit);
        var notes = new[]
        {
            baseline is null ? null : "基期" + baseline,

            // A unit that follows no number still is not lost.
            unit is null || $"{target}{baseline}".Contains(unit, StringComparison.Ordinal) ? null : "单位：" + unit,
            metric.Line("kind"),
        };
        var inBrackets = Joining.Join(notes.OfType<string>(), "，");
        return metric.Line("name") + target + (inBrackets.Length > 0 ? $"（{inBrackets}）" : "");
    }

    private static string? WithUnit(string? value, string? unit) =>
        value is not null && unit is not null && char.IsAsciiDigit(value[^1]) ? value + unit : value;
}
