namespace PlanGen.Plans.Deadlines;

/// <summary>Words that lead to a time and say nothing of the work: 务于, 原则上, 其中.</summary>
internal static class FunctionWords
{
    private const int Longest = 4;
    private const int MostInARow = 6;

    /// <summary>Words by which a clause follows in time on the one before it.</summary>
    private static readonly string[] Sequels = ["此后", "之后", "随后", "其后", "然后", "以后"];

    private static readonly string[] Leading =
        ["其中", "原则上", "务必", "力争", "确保", "争取", "预计", "计划", "拟", "并", "且", "务", "须", "需", "应", "要", "于", "在", "从", "自", "的", ":", .. Sequels];

    private static readonly string[] Trailing = ["务必于", "务于", "应于", "须于", "应在", "须在", "于", "在", "从", "自", "截至", ":"];
    private static readonly string[] AfterTime = ["要", "应", "须", "内", "的", ":", ","];

    /// <summary>Where the words that begin at <paramref name="start"/> end, at <paramref name="end"/> at the latest; blanks go with them.</summary>
    public static int Skip(PhraseScanner scanner, int start, int end)
    {
        if (end - start > (Longest * MostInARow) && end < scanner.Text.Length)
        {
            return start;
        }

        (scanner.At, scanner.End) = (start, end);
        for (var i = 0; i < MostInARow && scanner.Accept(Leading) is not null; i++)
        {
        }

        scanner.SkipBlanks();
        return scanner.At;
    }

    /// <summary>Whether the text says that what comes follows on what went before.</summary>
    public static bool IsSequel(string before) => Sequels.Any(word => before.StartsWith(word, StringComparison.Ordinal));

    /// <summary>What is left of a text before a time; "" where it only led to it.</summary>
    public static string TrimBefore(string text)
    {
        var scanner = new PhraseScanner(text) { End = text.Length };
        text = Skip(scanner, 0, text.Length) == text.Length ? "" : text.Trim();
        text = text.StartsWith("其中", StringComparison.Ordinal) ? text[2..].TrimStart('，', ',') : text;
        return Trailing.FirstOrDefault(word => text.EndsWith(word, StringComparison.Ordinal)) is { } word ? text[..^word.Length].Trim() : text.TrimEnd('：', ':');
    }

    /// <summary>What is left of a text after a time.</summary>
    public static string TrimAfter(string text)
    {
        text = text.Trim().TrimStart('：', '，', '、', '-', '—').Trim();
        return AfterTime.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length) is { } word ? text[word.Length..].Trim() : text;
    }
}
