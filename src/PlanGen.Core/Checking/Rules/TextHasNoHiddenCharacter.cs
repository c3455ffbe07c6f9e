using System.Buffers;
using System.Globalization;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN13: no character stands in the text that nobody sees.</summary>
public sealed class TextHasNoHiddenCharacter() : TextRule(
    new("PUN13", Severity.Warning, Authority.Practice,
        new("看不见或没有公认字形的字符", "characters that nobody sees, or that have no agreed shape"),
        new("零宽空格、不间断空格、软连字符、书写方向标记、文中的 BOM 多半是从网页或 PDF 粘贴来的，使查找、统计和比对失灵。自动修改时删去，不间断空格改为普通空格。自造字（私用区）换一台电脑就不是这个字，要人来改。",
            "Zero-width and no-break blanks, soft hyphens, direction marks and byte order marks inside text mostly come from pasting, and make searching and comparing fail. They are removed, a no-break blank becomes a plain one. A private-use character is another one on the next computer; a person must replace it."),
        "指导思想: \u200B围绕中心，服务\u200B大局。\n", "指导思想: 围绕中心，服务大局。\n") { IsFixable = true, FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create(Removed + Blanks + PrivateUse()))
{
    private const string Removed = "\uFEFF\u200B\u200C\u200E\u200F\u2060\u00AD\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string Blanks = "\u00A0\u202F\u2007";

    private FaultKind Hidden => Says(new("看不见的字符 {0}", "the hidden character {0}"));

    private FaultKind Private => Says(new("没有公认字形的字符 {0}", "the character {0} has no agreed shape"), new("换成要用的字", "put the character that is meant"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            var c = text.Text[i];
            var isPrivate = c is >= '\uE000' and <= '\uF8FF';
            if (isPrivate || Removed.Contains(c, StringComparison.Ordinal) || Blanks.Contains(c, StringComparison.Ordinal))
            {
                var start = i;
                while (i + 1 < text.Text.Length && text.Text[i + 1] == c)
                {
                    i++;
                }

                var length = i + 1 - start;
                var fix = isPrivate ? null : Mend.Replace(text, start, length, Blanks.Contains(c, StringComparison.Ordinal) ? " " : "");
                yield return At(text, start, length, (isPrivate ? Private : Hidden).With($"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}"), fix);
            }
        }
    }

    private static string PrivateUse() => string.Create(0xF8FF - 0xE000 + 1, 0, (to, _) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = (char)(0xE000 + i);
        }
    });
}
