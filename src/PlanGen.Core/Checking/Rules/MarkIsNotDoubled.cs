using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN05: of commas, stops and colons one stands at a place.</summary>
public sealed class MarkIsNotDoubled() : TextRule(
    new("PUN05", Severity.Error, Authority.PunctuationStandard,
        new("重复或冲突的标点", "doubled or conflicting marks"),
        new("“。。”“，。”“、，”这样的标点多半是修改时留下的。相同的可以自动改。叹号、问号可以叠用；三个以上句号由 PUN06 管。",
            "Marks such as 。。 or ，。 are mostly left over from editing. Equal ones are mended. ！ and ？ may stand together; three stops or more belong to PUN06."),
        "指导思想: 围绕中心，。服务大局。。\n", "指导思想: 围绕中心，服务大局。\n") { IsFixable = true, FalseAlarms = Measured.OnAll(0) },
    SearchValues.Create(Marks))
{
    private const string Marks = "。，、；：";
    private static readonly SearchValues<char> All = SearchValues.Create(Marks + "？！");

    private FaultKind Found => Says(new("标点“{0}”重复或冲突", "the marks '{0}' are doubled or conflict"), new("只留一个", "keep one"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text)
    {
        for (var start = 0; start < text.Text.Length;)
        {
            var found = text.Text.AsSpan(start).IndexOfAny(All);
            if (found < 0)
            {
                yield break;
            }

            start += found;
            var rest = text.Text.AsSpan(start);
            var length = rest.IndexOfAnyExcept(All);
            length = length < 0 ? rest.Length : length;
            var run = rest[..length];
            var isEqual = !run.ContainsAnyExcept(run[0]);
            if (length > 1 && run.ContainsAny(Marks) && !(isEqual && run[0] == '。' && length > 2) && !text.IsInTitle(start))
            {
                var fix = isEqual ? Mend.Replace(text, start + 1, length - 1, "") : null;
                yield return At(text, start, length, Found.With(run[..Math.Min(length, 6)].ToString()), fix);
            }

            start += length;
        }
    }
}
