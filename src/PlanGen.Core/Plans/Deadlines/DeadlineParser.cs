namespace PlanGen.Plans.Deadlines;

/// <summary>
/// Understands the times officials write. A phrase is read once from left to right: clauses, the one time expression of each, and the text it
/// belongs to. A clause without a time goes on with the one before it. Nothing throws, and the time taken grows with the length alone.
/// </summary>
public static class DeadlineParser
{
    private static readonly string[] Vague = ["尽快", "尽早", "及早", "近期", "立即", "抓紧", "早日", "岁末年初", "适当时"];
    private static readonly string[] OfIssue = ["印发", "发布", "下发", "公布", "出台", "方案", "计划", "通知"];
    private static readonly string[] EventEnds = ["之日起", "之日", "后", "起", "以后", "之后"];

    /// <summary>What the phrase means.</summary>
    /// <param name="text">The phrase: a date form or what an official writes, one or several milestones.</param>
    /// <param name="context">What it takes from its plan.</param>
    public static Deadline Parse(string text, DeadlineContext context)
    {
        var scanner = new PhraseScanner(text);
        var clauses = new ClauseReader(scanner, new(scanner, context)).Read();
        var draft = new DeadlineDraft(text, context);
        foreach (var clause in clauses)
        {
            if (Choose(clause, scanner) is not { } time)
            {
                var said = text[clause.Start..clause.End];
                draft.AddText(clause, said.Trim(), isVague: Array.Exists(Vague, word => said.Contains(word, StringComparison.Ordinal)));
            }
            else if (time.IsImpossible)
            {
                draft.AddNotUnderstood(time.Offset, time.Length);
            }
            else
            {
                draft.Add(clause, WithEvent(clause, time, text, context.Issued), Times(scanner, clause, time));
            }
        }

        return draft.Finish();
    }

    /// <summary>The expression that says when: the one at the head of the clause, else the one at its end, else the first that can mean nothing else.</summary>
    private static TimeExpression? Choose(Clause clause, PhraseScanner scanner)
    {
        if (clause.Times is not [var first, ..])
        {
            return null;
        }

        if (FunctionWords.Skip(scanner, clause.Start, clause.End) is var head && (head >= first.Offset || scanner.Text.AsSpan(head, first.Offset - head).Trim(" (“").IsEmpty))
        {
            return first;
        }

        var last = clause.Times[^1];
        var isAtEnd = scanner.Text.AsSpan(last.End, clause.End - last.End).Trim(" )”、").IsEmpty;
        return isAtEnd && !last.MustLead ? last : clause.Times.FirstOrDefault(time => time.IsPlain);
    }

    /// <summary>
    /// 执法决定作出之日起20个工作日内, 从公示之日起至12月31日: the event before the time is part of it. Only the day of the plan's own issue can be known;
    /// from it counts too what names no event: 20个工作日内.
    /// </summary>
    private static TimeExpression WithEvent(Clause clause, TimeExpression time, string text, DateOnly? issued)
    {
        var before = text[clause.Start..Math.Max(clause.Start, time.Offset)];
        var isEvent = Array.Exists(EventEnds, word => before.TrimEnd().EndsWith(word, StringComparison.Ordinal));
        var isAfter = time.Kind == DeadlineKind.After && time.Periods.Count == 0;
        if (!isAfter && !(isEvent && time is { Kind: DeadlineKind.By, Relation: Relation.UpTo }))
        {
            return time;
        }

        var offset = isEvent ? clause.Start + (before.Length - before.TrimStart().Length) : time.Offset;
        return time with
        {
            Kind = isAfter ? time.Kind : DeadlineKind.During,
            Offset = offset,
            Length = time.End - offset,
            Since = !isEvent || Array.Exists(OfIssue, word => before.Contains(word, StringComparison.Ordinal)) ? issued : null,
        };
    }

    /// <summary>How many times in each round: 每年要组织1～2次 says one at least.</summary>
    private static int Times(PhraseScanner scanner, Clause clause, TimeExpression time)
    {
        var count = time.Kind == DeadlineKind.Every ? scanner.Text.IndexOf('次', time.End, clause.End - time.End) : -1;
        if (count < 0)
        {
            return 1;
        }

        var start = count;
        while (start > time.End && (char.IsAsciiDigit(scanner.Text[start - 1]) || "一二三四五六七八九十两- ".Contains(scanner.Text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        (scanner.At, scanner.End) = (start, clause.End);
        return scanner.Number(out var times) && times > 0 ? times : 1;
    }
}
