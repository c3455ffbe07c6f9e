using PlanGen.Checking;
using PlanGen.Plans;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Rolling;

/// <summary>
/// Takes tasks out of a plan's file. A comment directly above a task belongs to it, and so does one below it that is indented deeper than its dash.
/// </summary>
internal sealed class TaskRemoval
{
    private readonly Plan plan;
    private readonly SourceText source;
    private readonly YamlPlaces places;
    private readonly YamlList list;

    /// <summary>Removes from the list of tasks, of which at least one stays.</summary>
    public TaskRemoval(Plan plan, SourceText source)
    {
        this.plan = plan;
        this.source = source;
        places = new(plan.Root.Node!);
        list = (YamlList)plan.Root.EntryOf("tasks")!.Value.Value;
    }

    /// <summary>What to take out.</summary>
    /// <exception cref="RollException">Aliases or comments within brackets are in the way.</exception>
    public IReadOnlyList<TextSpan> Of(IReadOnlyList<Item> dropped)
    {
        var isDropped = list.Items.Select(node => dropped.Any(task => ReferenceEquals(task.Node, node))).ToList();
        for (var i = 0; i < isDropped.Count; i++)
        {
            if (isDropped[i] && (YamlWriting.IsAlias(list.Items[i], list.Span.Start) || list.Items.Take(i).Any(before => before.Span.Start >= list.Items[i].Span.Start)))
            {
                throw CannotDrop(list.Items[i]);
            }
        }

        CheckAnchors([.. list.Items.Where((_, i) => isDropped[i])]);
        return YamlWriting.IsFlow(list, source.Text) ? InBrackets(isDropped) : [.. Enumerable.Range(0, isDropped.Count).Where(i => isDropped[i]).Select(Lines)];
    }

    /// <summary>From the first comment above a task to the end of its last line.</summary>
    private TextSpan Lines(int index)
    {
        var dash = DashOf(list.Items[index]);
        var indent = IndentOf(dash);
        var start = dash;
        while (start.Start > 0 && source.LineAt(start.Start - 1) is var above && IsComment(above) && IndentOf(above) <= indent)
        {
            start = above;
        }

        // Block text ends below the blank lines behind it.
        var last = source.LineAt(list.Items[index].Span.End - 1);
        while (last.Start > dash.Start && (IsBlank(last) || IsComment(last)))
        {
            last = source.LineAt(last.Start - 1);
        }

        while (After(last) < source.Text.Length && source.LineAt(After(last)) is var below && IsComment(below) && IndentOf(below) > indent)
        {
            last = below;
        }

        // Of the blank lines on both sides those below go.
        var isAfterBlank = start.Start > 0 && IsBlank(source.LineAt(start.Start - 1));
        while (isAfterBlank && After(last) < source.Text.Length && IsBlank(source.LineAt(After(last))))
        {
            last = source.LineAt(After(last));
        }

        return new(start.Start, After(last) - start.Start);
    }

    /// <summary>Of a run of tasks within brackets: up to the next task or, at the end, from the one before.</summary>
    private List<TextSpan> InBrackets(List<bool> isDropped)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < isDropped.Count; i++)
        {
            if (!isDropped[i])
            {
                continue;
            }

            var first = i;
            i = isDropped.FindIndex(first, one => !one) is >= 0 and var stop ? stop : isDropped.Count;
            var (from, to) = i < isDropped.Count ? (list.Items[first].Span.Start, list.Items[i].Span.Start) : (list.Items[first - 1].Span.End, list.Items[^1].Span.End);

            // An alias beside it stands elsewhere; a comment between would be cut off from what it is about.
            var isPlain = from < to && from > list.Span.Start && !source.Text.AsSpan(from, to - from).Contains('#');
            spans.Add(isPlain ? new(from, to - from) : throw CannotDrop(list.Items[first]));
        }

        return spans;
    }

    /// <summary>Refuses where an alias that stays leads to a node within a task that goes.</summary>
    private void CheckAnchors(IReadOnlyList<YamlNode> dropped)
    {
        var own = new Dictionary<YamlNode, YamlNode>(ReferenceEqualityComparer.Instance);
        foreach (var task in dropped)
        {
            foreach (var node in Below(task, new(ReferenceEqualityComparer.Instance)).Where(node => !YamlWriting.IsAlias(node, task.Span.Start)))
            {
                own[node] = task;
            }
        }

        if (Below(plan.Root.Node!, new(dropped, ReferenceEqualityComparer.Instance)).FirstOrDefault(own.ContainsKey) is { } used)
        {
            throw new RollException(RollWords.AnchorInUse.With(source.LineOf(used.Span.Start), NameOf(own[used])));
        }
    }

    /// <summary>A node and all below it, but for those seen.</summary>
    private static IEnumerable<YamlNode> Below(YamlNode node, HashSet<YamlNode> seen) => !seen.Add(node) ? [] :
        ((node as YamlList)?.Items ?? []).Concat((node as YamlMap)?.Entries.Select(entry => entry.Value) ?? []).SelectMany(child => Below(child, seen)).Prepend(node);

    private RollException CannotDrop(YamlNode task) => new(RollWords.CannotDrop.With(NameOf(task)));

    private string NameOf(YamlNode? node) => plan.Tasks.FirstOrDefault(task => ReferenceEquals(task.Node, node)) is { } task ? GoalLinks.NameOf(task) : "…";

    /// <summary>The line with the dash of a list item, which may stand alone above it.</summary>
    private TextSpan DashOf(YamlNode item)
    {
        var line = source.LineAt(item.Span.Start);
        while (line.Start > list.Span.Start && !source.Text.AsSpan(line.Start, line.Length).TrimStart(' ').StartsWith('-'))
        {
            line = source.LineAt(line.Start - 1);
        }

        return line;
    }

    private int IndentOf(TextSpan line) => line.Length - source.Text.AsSpan(line.Start, line.Length).TrimStart(' ').Length;

    private bool IsComment(TextSpan line) => source.Text.AsSpan(line.Start, line.Length).TrimStart().StartsWith('#') && !places.IsInScalar(line.Start + IndentOf(line));

    private bool IsBlank(TextSpan line) => source.Text.AsSpan(line.Start, line.Length).IsWhiteSpace();

    /// <summary>The start of the line below.</summary>
    private int After(TextSpan line)
    {
        var at = line.End;
        at += at < source.Text.Length && source.Text[at] == '\r' ? 1 : 0;
        return at + (at < source.Text.Length && source.Text[at] == '\n' ? 1 : 0);
    }
}
