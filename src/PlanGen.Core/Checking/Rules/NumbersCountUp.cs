using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>STR01: numbers that were typed count up.</summary>
public sealed class NumbersCountUp() : Rule(
    new("STR01", Severity.Error, Authority.DocumentStandard,
        new("手写的序号不连续", "typed numbers that do not count up"),
        new("名称或正文里手写的序号跳号、重号，如（1）（2）（33）、“一是……三是……”。每节重新从一开始、全篇连续编号都可以。句中的序号只在同一段里前后核对，“第（三）项”这样的引用不算。名称里的序号本来不必写，见 STR02。",
            "Numbers typed in names or texts that skip or repeat: (1)(2)(33), 一是……三是……. Starting again at one in each section is fine, and so is counting on through all. Numbers within a sentence are held only against others of their paragraph; references such as 第（三）项 are left alone. In names no number need be typed at all: see STR02."),
        """
        指导思想: |
          （1）摸清底数。
          （2）统一标准。
          （33）分批接入。
        """,
        """
        指导思想: |
          （1）摸清底数。
          （2）统一标准。
          （3）分批接入。
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var leading = new Dictionary<(Shape, string, string), NumberSequence>();
        foreach (var text in plan.Texts.Where(text => text.Field.Kind is Kind.Line or Kind.Text or Kind.Texts))
        {
            var start = TypedNumber.AtStart(text.Text);
            if (start is { } first && Next(leading, (text.Owner.Shape, text.Field.Key, first.Style), first) is { } wanted)
            {
                yield return At(text, first, wanted);
            }

            var inner = new Dictionary<string, NumberSequence>();
            foreach (var number in TypedNumber.Within(text.Text).Where(number => inner.ContainsKey(number.Style) || number.Value == 1 || number.Index == 0))
            {
                if (number.Index == 0)
                {
                    inner[number.Style] = new(number.Value);
                }
                else if (Next(inner, number.Style, number) is { } missed)
                {
                    yield return At(text, number, missed);
                }
            }
        }
    }

    private static int? Next<TKey>(Dictionary<TKey, NumberSequence> sequences, TKey key, TypedNumber number)
        where TKey : notnull
    {
        if (!sequences.TryGetValue(key, out var sequence))
        {
            sequences[key] = sequence = new(0);
        }

        return sequence.Next(number.Value);
    }

    private Finding At(PlanText text, TypedNumber number, int wanted) => new(text.SpanOf(number.Index, number.Shown.Length), Says(
        new("序号“{0}”不连续，这里应是第{1}个", "the number '{0}' breaks the sequence; this should be number {1}"),
        new("改正序号，或补上缺的一项", "mend the number, or add what is missing")).With(number.Shown, wanted));
}
