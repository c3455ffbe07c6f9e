using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>WRD02: a word of two characters is not typed twice.</summary>
public sealed class PhraseIsNotDoubled() : Rule(
    new("WRD02", Severity.Warning, Authority.Practice,
        new("重复的双字词", "a word of two characters typed twice"),
        new("“落实落实”多半是修改时留下的。“一步一步”“逐条逐项”以及词表（叠用）中的不算，可以自己加。",
            "落实落实 is mostly left over from editing. 一步一步 and what the word list holds under repeats do not count; you can add to it."),
        "指导思想: 抓好落实落实工作。\n", "指导思想: 抓好落实工作。\n"))
{
    private const string Numerals = "一二三四五六七八九十〇零某";

    private FaultKind Found => Says(new("“{0}”重复", "'{0}' is typed twice"), new("删去一个；本来就对的，加入词表的“叠用”", "remove one; where it is right, add it to the word list's repeats"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var text in plan.Texts)
        {
            for (var i = 0; i + 3 < text.Text.Length; i++)
            {
                if (text.Text[i] == text.Text[i + 2] && IsPhrase(text.Text, i) && !text.IsInTitle(i) && !plan.Request.Data.Words.IsRightRepeat(text.Text, i, 4))
                {
                    yield return new(text.SpanOf(i, 4), Found.With(text.Text.Substring(i, 2)));
                    i += 3;
                }
            }
        }
    }

    /// <summary>Whether two Chinese characters, not alike and no numeral, stand twice.</summary>
    private static bool IsPhrase(string text, int at) =>
        text[at + 1] == text[at + 3] && text[at] != text[at + 1] && CharacterKinds.IsHan(text[at]) && CharacterKinds.IsHan(text[at + 1])
        && !char.IsSurrogate(text[at]) && !Numerals.Contains(text[at], StringComparison.Ordinal) && !Numerals.Contains(text[at + 1], StringComparison.Ordinal);
}
