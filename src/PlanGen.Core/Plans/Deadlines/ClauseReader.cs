namespace PlanGen.Plans.Deadlines;

/// <summary>Parts a phrase into clauses, each with the time expressions in it.</summary>
internal sealed class ClauseReader(PhraseScanner scanner, TimeReader times)
{
    private const string Strong = ";。!?\n\r…";
    private const string Weak = ",";
    private const string Listing = "、/";

    private readonly int lastBracket = scanner.Text.LastIndexOf(')');
    private readonly int lastQuote = scanner.Text.LastIndexOf('”');
    private readonly int lastTitle = scanner.Text.LastIndexOf('》');

    /// <summary>The clauses in order. Punctuation inside brackets and quotes parts nothing; what stands in 《》 is a title and says no time.</summary>
    public IReadOnlyList<Clause> Read()
    {
        var clauses = new List<Clause>();
        var found = new List<TimeExpression>();
        var (start, join, depth, title) = (0, Join.First, 0, 0);
        var length = scanner.Text.Length;
        for (var at = 0; at < length;)
        {
            var c = scanner.Text[at];
            title = c == '《' && at < lastTitle ? title + 1 : c == '》' && title > 0 ? title - 1 : title;
            depth = (c == '(' && at < lastBracket) || (c == '“' && at < lastQuote) ? depth + 1 : c is ')' or '”' && depth > 0 ? depth - 1 : depth;
            var next = title > 0 || depth > 0 ? null : JoinAt(at);
            if (next is not null)
            {
                clauses.Add(new(start, at, join, found));
                (start, join, found) = (++at, next.Value, []);
            }
            else if (title == 0 && c != ' ' && TimeAt(at, FunctionWords.Skip(scanner, start, at) == at) is { } time)
            {
                found.Add(time);
                at = time.End;
            }
            else
            {
                at++;
            }
        }

        clauses.Add(new(start, length, join, found));
        return clauses;
    }

    private Join? JoinAt(int at)
    {
        var c = scanner.Text[at];
        return Strong.Contains(c, StringComparison.Ordinal) ? Join.Strong
            : Weak.Contains(c, StringComparison.Ordinal) ? Join.Weak
            : Listing.Contains(c, StringComparison.Ordinal) && TimeAt(FunctionWords.Skip(scanner, at + 1, scanner.Text.Length), isLeading: true) is not null ? Join.Listing
            : null;
    }

    private TimeExpression? TimeAt(int at, bool isLeading)
    {
        (scanner.At, scanner.End) = (at, scanner.Text.Length);
        return times.Read(isLeading);
    }
}

/// <summary>A stretch of a phrase between punctuation.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just past its end.</param>
/// <param name="Join">How it is joined to the one before.</param>
/// <param name="Times">The time expressions in it.</param>
internal sealed record Clause(int Start, int End, Join Join, IReadOnlyList<TimeExpression> Times);

/// <summary>How a clause is joined to the one before it.</summary>
internal enum Join
{
    /// <summary>There is none before.</summary>
    First,

    /// <summary>By 、 or /, where a time follows.</summary>
    Listing,

    /// <summary>By a comma.</summary>
    Weak,

    /// <summary>By a semicolon or the end of a sentence.</summary>
    Strong,
}
