using PlanGen.Diagnostics;

namespace PlanGen.Rolling;

/// <summary>What there is to decide in a rolled plan, and why a plan is not rolled.</summary>
internal static class RollWords
{
    public static readonly Phrase OtherYear = new("“{0}”不是计划年度，没有改；如应顺延，改为“{1}”", "'{0}' is not the plan year and was left; moved on it would be '{1}'");
    public static readonly Phrase BeyondYear = new("“{0}”不在原计划年度内，已顺延为“{1}”", "'{0}' was not in the old plan's year; it was moved on to '{1}'");
    public static readonly Phrase AboutYear = new("“{0}……”说的是那一年的情况，没有改", "'{0}…' says something of that year and was left");
    public static readonly Phrase Span = new("起止年份“{0}”没有改，核对是否适用", "the years '{0}' were left; see whether they still hold");
    public static readonly Phrase NamedYear = new("“{0}”是文件名称或文号，年份没有改；核对是否要引用新的文件", "'{0}' names a document and was left; see whether a new one is to be cited");
    public static readonly Phrase FiveYears = new("“{0}”截至{1}年，核对表述", "'{0}' runs to {1}; see whether what is said still holds");
    public static readonly Phrase Counted = new("“{0}”每年不同，没有改", "'{0}' differs from year to year and was left");
    public static readonly Phrase LastYear = new("“{0}”说的是上年的情况，没有改", "'{0}' speaks of last year and was left");
    public static readonly Phrase LeapDay = new("{0}年没有2月29日，已改为2月28日", "{0} has no 29 February; it was changed to the 28th");
    public static readonly Phrase Weekday = new("“{0}”的星期在{1}年不同", "the weekday of '{0}' is another one in {1}");
    public static readonly Phrase Holiday = new("“{0}”在{1}年是{2}月{3}日，核对日期", "'{0}' in {1} is {2}-{3}; see to the date");
    public static readonly Phrase ByHand = new("“{0}”没有改：写法中有转义、换行或锚点，请手工改为“{1}”", "'{0}' was left, since escapes or line breaks hide it; change it to '{1}' by hand");
    public static readonly Phrase BareYear = new("“{0}”可能是年份，没有改", "'{0}' may be a year and was left");
    public static readonly Phrase Metric = new("{0}是{1}年的，按完成情况重新确定", "{0}: these are of {1}; set them by what was achieved");
    public static readonly Phrase Background = new("“{0}”写的是原来的情况，请更新", "'{0}' says how things stood; bring it up to date");
    public static readonly Phrase Emptied = new("“{0}”已清空，请填写新的", "'{0}' was emptied; fill it in");
    public static readonly Phrase TableFile = new("表格文件“{0}”没有改，与原计划共用；要更新就另存一份，新计划放到别的文件夹时路径也要改", "the table file '{0}' was left and is shared with the old plan; make a copy to update it, and mind its path where the new plan stands in another folder");
    public static readonly Phrase SharedTable = new("表格文件“{0}”没有改，与原计划共用；要更新就另存一份，并改这里的路径", "the table file '{0}' was left and is shared with the old plan; to update it make a copy, and name that here");
    public static readonly Phrase WithoutTask = new("去掉任务后，没有任务对应“{0}”", "no task that is left serves '{0}'");

    public static readonly Phrase NoYear = new("计划没有写年度，不知道从哪一年滚动；加上“年度: 2027”这样一行", "the plan names no year to roll from; add a line such as 'year: 2027'");
    public static readonly Phrase NotLater = new("计划已经是 {0} 年度的；--year 要写更晚的年份，不是 {1}", "the plan is of {0} already; --year must be later, not {1}");
    public static readonly Phrase NoSuchTask = new("没有编号或责任单位是“{0}”的任务；可用：{1}", "no task has the id or responsible unit '{0}'; there are: {1}");
    public static readonly Phrase NoSuchTaskNear = new("没有编号或责任单位是“{0}”的任务；是不是“{1}”？", "no task has the id or responsible unit '{0}'; did you mean '{1}'?");
    public static readonly Phrase NoTaskLeft = new("这样一项任务都不剩；请少去掉几项", "no task would be left; drop fewer");
    public static readonly Phrase AnchorInUse = new("第 {0} 行的任务“{1}”中有锚点（&），别处在用，不能去掉；先把别处的 * 改成具体内容", "the task '{1}' on line {0} holds an anchor (&) that is used elsewhere and cannot be dropped; write out the * there first");
    public static readonly Phrase CannotDrop = new("任务“{0}”的 YAML 写法（别名或行内列表中的注释）不能自动去掉；请手工删去", "the task '{0}' cannot be dropped, for how its YAML is written (aliases, or comments within brackets); remove it by hand");
}
