using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN02: brackets round Chinese text are full-width.</summary>
public sealed class BracketIsFullWidth() : TextRule(
    new("PUN02", Severity.Warning, Authority.PunctuationStandard,
        new("中文外面的半角括号", "half-width brackets round Chinese text"),
        new("括起汉字的括号用全角，也不能一边全角、一边半角。书名号内的不管。", "Brackets that hold Chinese characters are full-width, both of them. What stands in 《》 is left alone."),
        "指导思想: 落实\"双公示\"(许可和处罚)要求。\n", "指导思想: 落实\"双公示\"（许可和处罚）要求。\n") { IsFixable = true, FalseAlarms = Measured.OnPlans(0) },
    SearchValues.Create("()"))
{
    private FaultKind Found => Says(new("括起中文的括号应为全角“（）”", "brackets round Chinese text should be full-width （）"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Text.Length; i++)
        {
            var mark = text.Text[i];
            if (mark is '(' or '（')
            {
                open.Push(i);
            }
            else if (mark is ')' or '）' && open.TryPop(out var start) && (mark == ')' || text.Text[start] == '(')
                && HasHanAtEnd(text.Text, start, i) && !text.IsInTitle(start))
            {
                yield return At(text, text.Text[start] == '(' ? start : i, 1, Found.With(), Mend.All(text, (start, 1, "（"), (i, 1, "）")));
            }
        }
    }

    /// <summary>Whether brackets hold Chinese; of very long ones the ends tell, so that nested ones are not read again and again.</summary>
    private static bool HasHanAtEnd(string text, int start, int end)
    {
        const int Enough = 500;
        var held = text.AsSpan(start + 1, end - start - 1);
        return held.Length <= Enough ? CharacterKinds.HasHan(held) : CharacterKinds.HasHan(held[..(Enough / 2)]) || CharacterKinds.HasHan(held[^(Enough / 2)..]);
    }
}
