using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>WRD01: a function word is not typed twice.</summary>
public sealed class WordIsNotDoubled() : Rule(
    new("WRD01", Severity.Warning, Authority.Practice,
        new("重复的虚词", "a function word typed twice"),
        new("“的的”“和和”“了了”多半是修改时留下的。词表（叠用）中的“目的的”“温和和”“为了了解”等不算，可以自己加。",
            "的的, 和和 or 了了 is mostly left over from editing. What the word list holds under repeats (目的的, 温和和, 为了了解) does not count; you can add to it."),
        "指导思想: 提高服务的的质量。\n", "指导思想: 提高服务的质量。\n") { FalseAlarms = Measured.OnAll(0) })
{
    private static readonly SearchValues<string> Doubled =
        SearchValues.Create(["的的", "和和", "了了", "与与", "及及", "在在", "是是", "为为", "于于", "将将", "把把", "被被", "由由", "或或", "从从", "向向"], StringComparison.Ordinal);

    private FaultKind Found => Says(new("“{0}”重复", "'{0}' is typed twice"), new("删去一个；本来就对的，加入词表的“叠用”", "remove one; where it is right, add it to the word list's repeats"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var text in plan.Texts)
        {
            for (var at = text.Text.AsSpan().IndexOfAny(Doubled); at >= 0;)
            {
                if (!text.IsInTitle(at) && !plan.Request.Data.Words.IsRightRepeat(text.Text, at, 2))
                {
                    yield return new(text.SpanOf(at, 2), Found.With(text.Text.Substring(at, 2)));
                }

                // A run of one character is one slip.
                var run = text.Text.AsSpan(at).IndexOfAnyExcept(text.Text[at]);
                var rest = run < 0 ? -1 : text.Text.AsSpan(at + run).IndexOfAny(Doubled);
                at = rest < 0 ? -1 : at + run + rest;
            }
        }
    }
}
