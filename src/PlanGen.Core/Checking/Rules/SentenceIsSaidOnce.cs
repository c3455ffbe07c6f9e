using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>WRD05: no sentence stands in a plan twice.</summary>
public sealed class SentenceIsSaidOnce() : Rule(
    new("WRD05", Severity.Warning, Authority.Practice,
        new("整句重复", "a sentence that stands twice"),
        new("同一句话出现两次，多半是复制后忘了改。只看十二个字以上、完全相同的句子；成果、表格和公文要素中的不管。",
            "A sentence that stands twice was mostly copied and not changed. Only equal sentences of twelve characters and more are looked at; outcomes, tables and the document frame are left alone."),
        """
        主要任务:
          - {名称: 整理归档, 任务目标: 形成权责清晰、运转顺畅的工作机制。}
          - {名称: 编制目录, 任务目标: 形成权责清晰、运转顺畅的工作机制。}
        """,
        """
        主要任务:
          - {名称: 整理归档, 任务目标: 形成权责清晰、运转顺畅的工作机制。}
          - {名称: 编制目录, 任务目标: 形成更新及时、查询方便的档案目录。}
        """) { FalseAlarms = Measured.OnPlans(0) })
{
    private const int Shortest = 12;

    private FaultKind Found => Says(new("与第 {0} 行的句子完全相同", "the same sentence stands on line {0}"), new("删去一处，或者改成各自的内容", "remove one, or say what is particular to each"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var seen = new Dictionary<string, (PlanText Text, int Start)>(StringComparer.Ordinal);
        foreach (var text in plan.Texts.Where(IsProse))
        {
            foreach (var sentence in Sentence.In(text.Text))
            {
                var words = text.Text.Substring(sentence.Start, sentence.Length).TrimEnd('。', '！', '？', '；');
                if (words.Length >= Shortest && !seen.TryAdd(words, (text, sentence.Start)))
                {
                    var (first, start) = seen[words];
                    yield return new(text.SpanOf(sentence.Start, sentence.Length), Found.With(text.Source.LineOf(first.SpanOf(start, 1).Start)));
                }
            }
        }
    }

    private static bool IsProse(PlanText text) =>
        text.Field.Kind is Kind.Text or Kind.Texts && text.Field.Key is not ("outcomes" or "leader" or "contact" or "note")
        && text.Owner.Shape != PlanKeys.Annex && text.Owner.Shape != PlanKeys.Document;
}
