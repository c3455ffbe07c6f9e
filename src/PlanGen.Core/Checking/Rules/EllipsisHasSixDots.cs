using System.Text.RegularExpressions;
using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN06: an ellipsis is six dots, and does not stand beside 等.</summary>
public sealed partial class EllipsisHasSixDots() : TextRule(
    new("PUN06", Severity.Warning, Authority.PunctuationStandard,
        new("不规范的省略号", "an ellipsis of another form"),
        new("省略号是六个点，占两个字的位置（……）；“等”和省略号意思重复，只用一个。目录中的引导点和外文中的不管。",
            "An ellipsis is six dots and two characters wide (……); 等 says the same, so that one of the two is enough. Leader dots of a contents list and dots in Latin text are left alone."),
        "指导思想: 围绕中心...服务大局。\n", "指导思想: 围绕中心……服务大局。\n") { IsFixable = true, FalseAlarms = Measured.OnPlans(0) },
    SearchValues.Create("….。．"))
{
    private FaultKind Form => Says(new("省略号应为“……”", "an ellipsis should be ……"));

    private FaultKind WithEtc => Says(new("“等”和省略号只用一个", "等 and an ellipsis say the same"), new("删去其中一个", "remove one of the two"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        foreach (Match found in Dots().Matches(text.Text))
        {
            if (!text.IsInTitle(found.Index) && (found.Value[0] is not ('.' or '．') || IsBesideHan(text.Text, found)))
            {
                yield return At(text, found.Index, found.Length, Form.With(), Mend.Replace(text, found.Index, found.Length, "……"));
            }
        }

        foreach (Match found in Etc().Matches(text.Text))
        {
            if (!text.IsInTitle(found.Index))
            {
                yield return At(text, found.Index, found.Length, WithEtc.With());
            }
        }
    }

    private static bool IsBesideHan(string text, Match found) =>
        (found.Index > 0 && CharacterKinds.IsHan(text[found.Index - 1]))
        || (found.Index + found.Length < text.Length && CharacterKinds.IsHan(text[found.Index + found.Length]));

    [GeneratedRegex(@"(?<![.．])[.．]{3,6}(?![.．])|(?<!。)。{3,6}(?!。)|(?<!…)…(?!…)")]
    private static partial Regex Dots();

    [GeneratedRegex("……[，、]?等(?![级于价高量同])|(?<![同平高初中上下均相何优])等[，、]?……")]
    private static partial Regex Etc();
}
