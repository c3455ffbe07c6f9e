namespace PlanGen.Plans.Deadlines;

/// <summary>A deadline while its phrase is read.</summary>
internal sealed class DeadlineDraft(string text, DeadlineContext context)
{
    private readonly List<Milestone> milestones = [];
    private readonly List<Join> joins = [];
    private readonly List<(int Offset, int Length)> notUnderstood = [];
    private readonly TimeResolver resolver = new(context);
    private Clause? leading;
    private int lastGroup;

    /// <summary>Notes a stretch that was not understood.</summary>
    public void AddNotUnderstood(int offset, int length) => notUnderstood.Add((offset, length));

    /// <summary>Adds a clause without a time: it goes on with the milestone before it; before the first one it belongs to that, if a comma joins them.</summary>
    public void AddText(Clause clause, string said, bool isVague)
    {
        if (said.Length == 0)
        {
            return;
        }

        var offset = text.IndexOf(said, clause.Start, StringComparison.Ordinal);
        if (isVague)
        {
            AddNotUnderstood(offset, said.Length);
        }
        else if (milestones.Count == 0)
        {
            RefuseLeading();
            leading = clause with { Start = offset, End = offset + said.Length };
        }
        else
        {
            for (var i = lastGroup; i < milestones.Count; i++)
            {
                milestones[i] = milestones[i] with { What = milestones[i].What is { } what ? what + text[clause.Start - 1] + said : said };
            }
        }
    }

    /// <summary>Adds what a clause with a time says.</summary>
    public void Add(Clause clause, TimeExpression time, int times)
    {
        var before = text[clause.Start..Math.Max(clause.Start, time.Offset)];
        var what = WhatOf(before, text[time.End..clause.End]);
        if (leading is not null && clause.Join == Join.Weak)
        {
            what = text[leading.Start..leading.End] + (what is null ? "" : text[clause.Start - 1] + what);
            leading = null;
        }

        RefuseLeading();
        lastGroup = milestones.Count;
        var isSequel = FunctionWords.IsSequel(before.TrimStart());
        var every = time.Every is { } frequency ? frequency with { Times = times } : null;
        foreach (var days in resolver.Resolve(time, isSequel && milestones.Count > 0 ? milestones[^1].End : null))
        {
            milestones.Add(new(time.Kind, days.Start, days.End, every, what, time.Offset, time.Length, days.Note));
            joins.Add(clause.Join);
        }
    }

    /// <summary>The deadline. In 五一、国庆节前组织检查 what follows the list is what each of its times is for.</summary>
    public Deadline Finish()
    {
        for (var i = milestones.Count - 2; i >= 0; i--)
        {
            if (milestones[i].What is null && joins[i + 1] == Join.Listing)
            {
                milestones[i] = milestones[i] with { What = milestones[i + 1].What };
            }
        }

        RefuseLeading();
        if (milestones.Count == 0 && notUnderstood.Count == 0)
        {
            AddNotUnderstood(0, text.Length);
        }

        return new(text, milestones, [.. notUnderstood.Order()]);
    }

    private void RefuseLeading()
    {
        if (leading is not null)
        {
            AddNotUnderstood(leading.Start, leading.End - leading.Start);
            leading = null;
        }
    }

    private static string? WhatOf(string before, string after)
    {
        var head = FunctionWords.TrimBefore(before);
        var tail = FunctionWords.TrimAfter(after);
        var isBracketed = head is [.., '（' or '(' or '“'] && tail is ['）' or ')' or '”', ..];
        var what = isBracketed ? head[..^1] + tail[1..]
            : tail is ['）' or ')' or '”', ..] && !head.Contains('（', StringComparison.Ordinal) && !head.Contains('(', StringComparison.Ordinal) ? head + tail[1..]
            : head + tail;

        // 计划寒假前: with nothing after the time, even a word that else leads to one is what is due.
        what = what.Length == 0 ? before.Trim().TrimEnd('：', ':') is "计划" ? "计划" : "" : what.Trim();
        return what.Length == 0 ? null : what;
    }
}
