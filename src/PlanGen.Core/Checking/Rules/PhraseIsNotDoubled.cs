using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>WRD02: a word of two characters is not typed twice, nor its first character.</summary>
public sealed class PhraseIsNotDoubled() : Rule(
    new("WRD02", Severity.Warning, Authority.Practice,
        new("重复的双字词", "a word of two characters, or its first, typed twice"),
        new("“落实落实”多半是修改时留下的。首字重复的（旗旗帜）只看少数不会巧合的词。“一步一步”以及词表（叠用）中的不算，可以自己加。",
            "落实落实 is mostly left over from editing. A first character typed twice (旗旗帜) is looked for in a few words where it cannot be chance. 一步一步 and what the word list holds under repeats do not count; you can add to it."),
        "指导思想: 抓好落实落实工作。\n", "指导思想: 抓好落实工作。\n") { FalseAlarms = Measured.OnAll(8) })
{
    private const string Harmless = "一二三四五六七八九十〇零某的";

    /// <summary>Words whose first character ends hardly any other word, so that 旗旗帜 is never 国旗 and 旗帜.</summary>
    private static readonly SearchValues<string> Stuttered =
        SearchValues.Create(["旗旗帜", "贯贯彻", "完完善", "落落实", "聚聚焦", "履履行", "巩巩固", "弘弘扬", "夯夯实", "压压实", "践践行", "依依法", "谋谋划"], StringComparison.Ordinal);

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

            for (var at = text.Text.AsSpan().IndexOfAny(Stuttered); at >= 0;)
            {
                if (!text.IsInTitle(at) && !plan.Request.Data.Words.IsRightRepeat(text.Text, at, 2))
                {
                    yield return new(text.SpanOf(at, 2), Found.With(text.Text.Substring(at, 1)));
                }

                var rest = text.Text.AsSpan(at + 3).IndexOfAny(Stuttered);
                at = rest < 0 ? -1 : at + 3 + rest;
            }
        }
    }

    /// <summary>Whether two Chinese characters, not alike and neither a numeral nor 的, stand twice.</summary>
    private static bool IsPhrase(string text, int at) =>
        text[at + 1] == text[at + 3] && text[at] != text[at + 1] && CharacterKinds.IsHan(text[at]) && CharacterKinds.IsHan(text[at + 1])
        && !char.IsSurrogate(text[at]) && !Harmless.Contains(text[at], StringComparison.Ordinal) && !Harmless.Contains(text[at + 1], StringComparison.Ordinal);
}
