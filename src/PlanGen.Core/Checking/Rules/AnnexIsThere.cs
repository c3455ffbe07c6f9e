using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>PLN14: every annex that the text names is there and, in a text that names any, every annex is named.</summary>
public sealed partial class AnnexIsThere() : Rule(
    new("PLN14", Severity.Error, Authority.Model,
        new("正文提到的附件没有，或附件没有提到", "an annex that is named but missing, or never named"),
        new("正文写“附件1”“见附件2”“附件《……》”“见附件”，计划里就要有这个附件；没有是错误。正文提到过附件、却始终没有提到其中某一个的，作为警告。别的文件的附件（《……》附件2、其附件1）和“附件3份”这样的数量不算。",
            "Where the text says 附件1, 见附件2, 附件《…》 or 见附件, the plan has that annex; a missing one is an error. In a text that names annexes, one that it never names is a warning. Annexes of other documents (《…》附件2) and counts (附件3份) are left alone."),
        """
        主要任务:
          - {名称: 整理归档, 说明: 范围见附件2。}
        附件:
          - {标题: 归档范围, 内容: 文书档案。}
        """,
        """
        主要任务:
          - {名称: 整理归档, 说明: 范围见附件1。}
        附件:
          - {标题: 归档范围, 内容: 文书档案。}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var annexes = plan.Plan.Root.Items("annexes");
        var named = new HashSet<Item>();
        var namesAny = false;
        foreach (var text in plan.Texts.Where(text => text.Owner.Shape != PlanKeys.Annex && text.Owner.Shape != PlanKeys.Table))
        {
            foreach (Match match in Reference().Matches(text.Text))
            {
                namesAny = true;
                foreach (var (what, index, length, annex) in Targets(match, annexes))
                {
                    if (annex is null)
                    {
                        yield return new(text.SpanOf(index, length), Says(
                            new("正文提到{0}，计划里没有", "the text names {0}, which the plan does not have"),
                            annexes.Count == 0
                                ? new("在“附件”中补上，或删去这句", "add it under 'annexes', or take the mention out")
                                : new("本计划有{1}个附件；改正编号或标题，或补上附件", "this plan has {1} annexes; mend the number or title, or add the annex")).With(what, annexes.Count));
                    }
                    else
                    {
                        named.Add(annex);
                    }
                }

                if (match.Groups["bare"].Success)
                {
                    named.UnionWith(annexes);
                }
            }
        }

        foreach (var annex in annexes.Where(annex => namesAny && !named.Contains(annex) && !IsQuoted(plan, annex)))
        {
            yield return new(annex.Start, (Says(
                new("正文没有提到附件“{0}”", "the text never names the annex '{0}'"),
                new("在相应的地方写“见附件{1}”", "say 见附件{1} where it belongs")) with { Severity = Severity.Warning }).With(annex.Line("title") ?? "", annexes.ToList().IndexOf(annex) + 1));
        }
    }

    /// <summary>What one mention names: the words, where they stand, and the annex; null where there is none.</summary>
    private static IEnumerable<(string What, int Index, int Length, Item? Annex)> Targets(Match match, IReadOnlyList<Item> annexes)
    {
        if (match.Groups["bare"].Success && annexes.Count == 0)
        {
            yield return ("附件", match.Groups["bare"].Index, match.Groups["bare"].Length, null);
        }

        if (match.Groups["title"] is { Success: true } title)
        {
            yield return ($"附件《{title.Value}》", title.Index, title.Length, annexes.FirstOrDefault(annex => annex.Line("title")?.Trim('《', '》') == title.Value));
        }

        foreach (Capture number in match.Groups["number"].Captures)
        {
            var at = "一二三四五六七八九十".IndexOf(number.Value, StringComparison.Ordinal) is >= 0 and var chinese
                ? chinese
                : int.Parse(number.Value.Normalize(System.Text.NormalizationForm.FormKC), System.Globalization.CultureInfo.InvariantCulture) - 1;
            yield return ($"附件{number.Value}", number.Index, number.Length, at < 0 ? null : annexes.ElementAtOrDefault(at));
        }

        // 附件1至3 names the one between as well.
        if (match.Groups["to"].Success && match.Groups["number"].Captures is [.., var from, var to] && int.TryParse(from.Value, out var first) && int.TryParse(to.Value, out var last))
        {
            for (var between = first + 1; between < last && between <= annexes.Count; between++)
            {
                yield return ("", to.Index, to.Length, annexes[between - 1]);
            }
        }
    }

    private static bool IsQuoted(CheckedPlan plan, Item annex) => annex.Line("title") is { } title
        && plan.Texts.Any(text => text.Owner.Shape != PlanKeys.Annex && text.Text.Contains(title, StringComparison.Ordinal));

    [GeneratedRegex("(?<![》其该])附件(?:[:：]?《(?<title>[^《》]+)》|(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十](?![一二三四五六七八九十并起同律些般旦定]))(?![0-9０-９.%份个件页种项张套类])(?:(?:[、和及]|(?<to>[至到~～—-]))(?:附件)?(?<number>[0-9０-９]{1,2})(?![0-9０-９.%份个件页种项张套类]))*)|(?<=见|按照|依照|根据|对照)(?<bare>本?附件)(?!材料|[0-9０-９一二三四五六七八九十《:：])")]
    private static partial Regex Reference();
}
