using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Checking.Rules;

/// <summary>PLN04: a deadline says a time.</summary>
public sealed partial class DeadlineIsUnderstood() : Rule(
    new("PLN04", Severity.Warning, Authority.Model,
        new("看不懂或没有定下的时限", "a deadline that is not understood, or left open"),
        new("时限写“待定”“适时”，或者写法看不出是哪一天，就无从督办，也排不进日程。plangen explain 显示一个写法被理解成什么；寒假、节日等名称可以在 plangen.yaml 的“日历”里补充。不存在的日期由 NUM04 指出。",
            "A deadline left open (待定, 适时), or one from which no day can be told, cannot be followed up. 'plangen explain' shows how a phrase is understood; named days such as holidays can be added under 'calendar' in plangen.yaml. A date there is not is NUM04."),
        """
        主要任务:
          - {名称: 整理归档, 完成时限: 待定}
        """,
        """
        主要任务:
          - {名称: 整理归档, 完成时限: 6月底前}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var (deadline, span) in plan.Times.SelectMany(item => item.Entries))
        {
            foreach (var (offset, length) in deadline.NotUnderstood.Where(part => !Date().IsMatch(deadline.Text.AsSpan(part.Offset, part.Length))))
            {
                yield return new(span, Says(
                    new("看不懂时限“{0}”", "the time '{0}' is not understood"),
                    new("写成“6月底前”“第三季度”“2027-06-30”等；plangen explain \"{0}\" 说明怎样理解", "write 6月底前, 第三季度, 2027-06-30 or the like; see plangen explain \"{0}\"")).With(deadline.Text.Substring(offset, length)));
            }

            foreach (var open in deadline.Milestones.Where(milestone => milestone.Kind == DeadlineKind.Open))
            {
                yield return new(span, Says(new("时限“{0}”没有定下来", "the time '{0}' is left open"), new("定一个时间；暂时定不了的写预计的时间", "set a time; where that cannot be done yet, the one expected"))
                    .With(deadline.Text.Substring(open.Offset, open.Length)));
            }
        }
    }

    [GeneratedRegex("[0-9]{1,2}月[0-9]{1,2}[日号]")]
    private static partial Regex Date();
}
