using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>LAW02: no law is cited that was repealed by the plan's year.</summary>
public sealed partial class LawIsInForce() : Rule(
    new("LAW02", Severity.Warning, Authority.Data,
        new("引用了已废止或更名的法规", "a law that was repealed or renamed"),
        new("按法规数据（注明出处和核对日期，可在 plangen.yaml 的“法规”中增补）核对。《》中的名称整个一致才算，有没有“中华人民共和国”都可以；《》外只认数据里的别名，“环境保护法律”“物权法定”不算。计划年度之后才废止的不提示。说的就是废止、修订、清理、衔接的句子，和背景一节，不查。题名不变的修订（如行政处罚法）不在此列。",
            "Looked up in the law data, which names a source a row and the day it was verified; add your own under 'laws' in plangen.yaml. Within 《》 the whole title must match, with or without 中华人民共和国; outside, only the aliases in the data count, and not where the word goes on (环境保护法律). A law repealed after the plan's year is left alone, and so are the background and sentences about repeal, revision, review or transition. Revisions that keep their title are not in the data."),
        """
        前言: 依照《中华人民共和国合同法》制定本计划。
        """,
        """
        前言: 依照《中华人民共和国民法典》制定本计划。
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var laws = plan.Request.Data.Laws;
        foreach (var text in plan.Texts.Where(text => text.Owner.Shape != PlanKeys.Background))
        {
            var titles = Title().Matches(text.Text);
            var cited = titles.Select(title => (title.Groups["title"].Index, title.Groups["title"].Length, Law: laws.LawOf(title.Groups["title"].Value)));
            var mentioned = laws.MentionsIn(text.Text).Where(found => !titles.Any(title => found.Index > title.Index && found.Index < title.Index + title.Length)).Select(found => (found.Index, found.Length, Law: (Item?)found.Law));
            foreach (var (index, length, law) in cited.Concat(mentioned))
            {
                if (law is not null && IsRepealed(law, plan.Plan.Year) && !Review().IsMatch(Sentence.Around(text.Text, index, length)))
                {
                    yield return new(text.SpanOf(index, length), Says(
                        new("“{0}”自{1}起废止", "'{0}' was repealed as of {1}"),
                        law.Has("replacement") ? new("现行的是《{2}》，改用前核对条文", "what holds now is 《{2}》; look up the provision before citing it") : new("核对依据是否仍然有效", "find out whether what is cited still holds"))
                        .With(text.Text.Substring(index, length), law.Line("repealed")!, law.Line("replacement") ?? ""));
                }
            }
        }
    }

    private static bool IsRepealed(Item law, int? year) =>
        year is null || !DateOnly.TryParseExact(law.Line("repealed"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var repealed) || repealed.Year <= year;

    [GeneratedRegex("《(?<title>[^《》]+)》")]
    private static partial Regex Title();

    [GeneratedRegex("废止|失效|修订|修改|修正|清理|取代|代替|衔接|更名|原[《有]|原来|同时|停止执行|过渡")]
    private static partial Regex Review();
}
