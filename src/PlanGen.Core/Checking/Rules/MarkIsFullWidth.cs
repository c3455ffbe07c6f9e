using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN01: commas, semicolons, colons, question and exclamation marks of Chinese text are full-width.</summary>
public sealed class MarkIsFullWidth() : TextRule(
    new("PUN01", Severity.Warning, Authority.PunctuationStandard,
        new("中文里的半角标点", "a half-width mark in Chinese text"),
        new("GB/T 15834—2011 规定的逗号、分号、冒号、问号、叹号占一个字的位置。只看紧挨汉字的 , ; : ? !；数字之间的（10:30、1,000）、外文之间的和书名号内的不管。",
            "GB/T 15834—2011 gives comma, semicolon, colon, question and exclamation mark the width of a character. Only those beside Chinese characters are looked at; not those between digits (10:30, 1,000) or Latin letters, nor what stands in 《》."),
        "指导思想: 围绕中心,服务大局。\n", "指导思想: 围绕中心，服务大局。\n") { IsFixable = true, FalseAlarms = Measured.OnPlans(0) },
    SearchValues.Create(Half))
{
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    private FaultKind Found => Says(new("半角“{0}”应为全角“{1}”", "half-width '{0}' should be full-width '{1}'"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            var mark = Half.IndexOf(text.Text[i], StringComparison.Ordinal);
            if (mark >= 0 && IsChinese(text.Text, i) && !text.IsInTitle(i))
            {
                var length = 1 + BlanksAfter(text.Text, i);
                var full = Full[mark].ToString();
                yield return At(text, i, 1, Found.With(text.Text[i], full), Mend.Replace(text, i, length, full));
            }
        }
    }

    private static bool IsChinese(string text, int at)
    {
        var before = at == 0 ? '\0' : text[at - 1];
        var next = at + 1 + BlanksAfter(text, at);
        var after = next < text.Length ? text[next] : '\0';
        var isAfterChinese = CharacterKinds.IsHan(before) || CharacterKinds.IsClosing(before);
        var isBeforeChinese = CharacterKinds.IsHan(after) || CharacterKinds.IsOpening(after);
        return isAfterChinese ? after is '\0' || isBeforeChinese || CharacterKinds.IsClosing(after) || char.IsAsciiLetterOrDigit(after)
            : isBeforeChinese && (char.IsAsciiDigit(before) || before is '%' or ')');
    }

    /// <summary>A half-width mark is often followed by a blank, which a full-width one has in itself.</summary>
    private static int BlanksAfter(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        return rest.Length - rest.TrimStart(' ').Length;
    }
}
