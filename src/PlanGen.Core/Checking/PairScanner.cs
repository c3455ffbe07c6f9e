namespace PlanGen.Checking;

/// <summary>What can be wrong with marks that pair.</summary>
internal enum PairFaultKind
{
    /// <summary>A left mark that nothing closes.</summary>
    Unclosed,

    /// <summary>A right mark that nothing opens.</summary>
    Unopened,

    /// <summary>A left mark inside a pair of its own kind.</summary>
    Nested,

    /// <summary>A right mark where a left one belongs.</summary>
    TurnedLeft,

    /// <summary>A left mark where a right one belongs.</summary>
    TurnedRight,
}

/// <summary>One fault of a pair.</summary>
internal sealed record PairFault(PairFaultKind Kind, PlanText Text, int At, char Left, char Right);

/// <summary>Goes through the marks of one kind in a paragraph, and says of what does not pair which mark is the likeliest to be wrong, once.</summary>
internal static class PairScanner
{
    /// <summary>Marks that do not nest in themselves: quotes and title marks.</summary>
    public static void Scan(PlanText text, char left, char right, List<PairFault> faults)
    {
        var marks = Marks(text.Text, left, right);
        int? open = null;
        for (var i = 0; i < marks.Count; i++)
        {
            var (next, afterNext) = (IsLeft(i + 1), IsLeft(i + 2));
            if (IsLeft(i) == true)
            {
                if (open is not { } start)
                {
                    open = marks[i];
                }
                else if (next == false && afterNext == false)
                {
                    Add(PairFaultKind.Nested, marks[i++]);
                }
                else if (next == false)
                {
                    Add(PairFaultKind.Unclosed, start);
                    open = marks[i];
                }
                else
                {
                    Add(PairFaultKind.TurnedRight, marks[i]);
                    open = null;
                }
            }
            else if (open is not null)
            {
                open = null;
            }
            else if (next == false)
            {
                Add(PairFaultKind.TurnedLeft, marks[i]);
                open = marks[i];
            }
            else
            {
                Add(next == true && afterNext is null ? PairFaultKind.TurnedLeft : PairFaultKind.Unopened, marks[i]);
                i += next == true && afterNext is null ? 1 : 0;
            }
        }

        if (open is { } unclosed)
        {
            Add(PairFaultKind.Unclosed, unclosed);
        }

        bool? IsLeft(int index) => index < marks.Count ? text.Text[marks[index]] == left : null;

        void Add(PairFaultKind kind, int at) => faults.Add(new(kind, text, at, left, right));
    }

    /// <summary>Marks that nest in themselves: brackets.</summary>
    public static void ScanNesting(PlanText text, char left, char right, List<PairFault> faults)
    {
        if (!text.Text.AsSpan().ContainsAny(left, right))
        {
            return;
        }

        var open = new Stack<int>();
        for (var i = 0; i < text.Text.Length; i++)
        {
            var mark = text.Text[i];
            if (mark == left || (left == '（' && mark == '('))
            {
                open.Push(i);
            }
            else if ((mark == right || (right == '）' && mark == ')')) && !open.TryPop(out _) && mark == right && !(right == '）' && IsListMark(text.Text, i)))
            {
                faults.Add(new(PairFaultKind.Unopened, text, i, left, right));
            }
        }

        // A half-width bracket is no business of this rule; it only pairs with a full-width one.
        faults.AddRange(open.Where(at => text.Text[at] == left).Reverse().Select(at => new PairFault(PairFaultKind.Unclosed, text, at, left, right)));
    }

    private static List<int> Marks(string text, char left, char right)
    {
        var marks = new List<int>();
        for (var at = text.AsSpan().IndexOfAny(left, right); at >= 0;)
        {
            if (!(text[at] == '’' && at > 0 && char.IsAsciiLetter(text[at - 1])))
            {
                marks.Add(at);
            }

            var rest = text.AsSpan(at + 1).IndexOfAny(left, right);
            at = rest < 0 ? -1 : at + 1 + rest;
        }

        return marks;
    }

    /// <summary>Whether the bracket ends the mark of a list item: 1）, 12）, a）, 一）, ①）.</summary>
    private static bool IsListMark(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 3 && (char.IsAsciiLetterOrDigit(text[start - 1]) || "一二三四五六七八九十".Contains(text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        return start < at && (start == 0 || text[start - 1] is '；' or '。' or '：' or '，' or '、' or ' ');
    }
}
