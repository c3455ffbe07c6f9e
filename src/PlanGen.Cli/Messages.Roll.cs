using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What <c>plangen roll</c> says.</summary>
internal static partial class Messages
{
    public static readonly Phrase Roll = new("由今年的计划起草下一年的", "Draft next year's plan from this year's");
    public static readonly Phrase RollPlan = new("计划文件；- 为标准输入", "plan file; - for standard input");
    public static readonly Phrase RollYear = new("新计划的年度", "the year of the new plan");
    public static readonly Phrase RollDrop = new("去掉这些任务：编号或责任单位，可用逗号、顿号连写，可写多次", "leave these tasks out: ids or responsible units, with commas between; may be repeated");
    public static readonly Phrase RollKeep = new("只留这些任务，写法同上", "keep these tasks only, written likewise");
    public static readonly Phrase RollOutput = new("输出的文件；- 为标准输出；默认写在原计划旁边，文件名里的年份相应更改", "output file; - for standard output; default: beside the plan, with the year in its name changed");
    public static readonly Phrase RollRefused = new("{0} 有错误，没有起草新的计划；请先改正", "{0} has errors and was not rolled; mend them first");
    public static readonly Phrase RollSummary = new("待确认 {0} 处，都在“{1}”注释下面；定下一处，删去一条", "places to decide: {0}, each below a comment '{1}'; remove the comment when it is decided");
    public static readonly Phrase RollNext = new("然后运行：plangen check {0}", "then run: plangen check {0}");
}
