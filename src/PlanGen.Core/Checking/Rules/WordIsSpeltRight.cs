using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>WRD03: words that are often mistyped are not.</summary>
public sealed class WordIsSpeltRight() : Rule(
    new("WRD03", Severity.Warning, Authority.Data,
        new("常见错别字", "a word that is often mistyped"),
        new("按词表查找，每条注明出处，并列出含有同样几个字而不算错的词。不会误判的可以自动改。plangen.yaml 的“词表”可以加自己的词。书名号内的不管。",
            "By a word list in which each entry has its source and the words that hold the same characters by right. Those that cannot be misjudged are mended. plangen.yaml can add lists of your own under words. What stands in 《》 is left alone."),
        "指导思想: 惯彻落实上级要求。\n", "指导思想: 贯彻落实上级要求。\n") { IsFixable = true, FalseAlarms = Measured.OnAll(0) })
{
    private FaultKind Found => Says(new("“{0}”应为“{1}”", "'{0}' should be '{1}'"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
        from text in plan.Texts
        from slip in plan.Request.Data.Words.SlipsIn(text.Text)
        where !text.IsInTitle(slip.Start)
        select new Finding(
            text.SpanOf(slip.Start, slip.Word.Wrong.Length),
            Found.With(slip.Word.Wrong, slip.Word.Right),
            slip.Word.IsFixable ? Mend.Replace(text, slip.Start, slip.Word.Wrong.Length, slip.Word.Right) : null);
}
