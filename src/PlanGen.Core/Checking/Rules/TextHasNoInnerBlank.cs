using System.Buffers;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>PUN11: no blank stands between Chinese characters, nor between them and digits or letters.</summary>
public sealed class TextHasNoInnerBlank() : TextRule(
    new("PUN11", Severity.Warning, Authority.Practice,
        new("中文里的空格", "a blank in Chinese text"),
        new("公文中汉字之间、汉字和数字或字母之间不空格。折行写的文字，汉字和数字之间会读出一个空格，要换个地方折。用空格拉开的短词（团 委、陈 锋）、全角空格、表格和人员、单位字段不管。",
            "Official documents set no blank between Chinese characters, nor between them and digits or letters. Where a line of the file breaks between the two, YAML reads a blank: break it elsewhere. Short words set wide (团 委), full-width blanks, tables, and fields of persons and units are left alone."),
        "指导思想: 全年组织 4 次培训。\n", "指导思想: 全年组织4次培训。\n") { IsFixable = true, FalseAlarms = Measured.OnPlans(0) },
    SearchValues.Create(" "))
{
    private FaultKind Found => Says(new("“{0}”和“{1}”之间有空格", "a blank between '{0}' and '{1}'"), new("删去空格；在这里折行的，换个地方折", "remove it; where the line breaks here, break it elsewhere"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        if (text.Field.Kind is Kind.Cells or Kind.Rows or Kind.Units or Kind.Roles || text.Field.Key is "leader" or "contact" or "signer")
        {
            yield break;
        }

        for (var i = text.Text.IndexOf(' ', StringComparison.Ordinal); i > 0 && i < text.Text.Length; i++)
        {
            var length = text.Text.AsSpan(i).IndexOfAnyExcept(' ');
            if (length <= 0)
            {
                continue;
            }

            if (IsFault(text.Text, i, length) && !text.IsInTitle(i))
            {
                yield return At(text, i, length, Found.With(text.Text[i - 1], text.Text[i + length]), Mend.Replace(text, i, length, ""));
            }

            i += length - 1;
        }
    }

    private static bool IsFault(string text, int at, int length)
    {
        var (before, after) = (text[at - 1], text[at + length]);
        var (isHanBefore, isHanAfter) = (CharacterKinds.IsHan(before), CharacterKinds.IsHan(after));
        return isHanBefore && isHanAfter
            ? !IsAlone(text, at - 1) && !IsAlone(text, at + length)
            : (isHanBefore && char.IsAsciiLetterOrDigit(after)) || (isHanAfter && char.IsAsciiLetterOrDigit(before));
    }

    /// <summary>Whether a character stands between blanks or ends, as in a word set wide.</summary>
    private static bool IsAlone(string text, int at) => (at == 0 || !CharacterKinds.IsHan(text[at - 1]))
        && (at + 1 == text.Length || !CharacterKinds.IsHan(text[at + 1]));
}
