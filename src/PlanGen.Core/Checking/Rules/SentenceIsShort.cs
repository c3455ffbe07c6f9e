using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>WRD06: a sentence has at most 200 characters.</summary>
public sealed class SentenceIsShort() : Rule(
    new("WRD06", Severity.Info, Authority.Practice,
        new("句子超过 200 字", "a sentence of more than 200 characters"),
        new("过长的句子读不断，任务也拆不清。句号、问号、叹号、分号断句。", "An overlong sentence cannot be read in one breath, nor its tasks told apart. 。？！ and ； end a sentence."),
        "指导思想: " + Long + "。\n", "指导思想: 深入推进依法行政。扎实开展各项工作。\n") { FalseAlarms = Measured.OnAll(0) })
{
    private const int Longest = 200;
    private const string Clause = "深入推进依法行政，扎实开展各项工作，";
    private const string Long = Clause + Clause + Clause + Clause + Clause + Clause + Clause + Clause + Clause + Clause + Clause + "不断取得新成效";

    private FaultKind Found => Says(new("这一句有 {0} 字，超过 {1} 字", "this sentence has {0} characters, more than {1}"), new("分成几句", "make several of it"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) =>
        from text in plan.Texts
        where text.Text.Length > Longest
        from sentence in Sentence.In(text.Text)
        where sentence.Length > Longest
        select new Finding(text.SpanOf(sentence.Start, sentence.Length), Found.With(sentence.Length, Longest));
}
