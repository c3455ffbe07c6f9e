using PlanGen.Diagnostics;

namespace PlanGen.Drafting;

/// <summary>What there is to say of a table of tasks.</summary>
internal static class TableRemarks
{
    public static readonly Phrase NoHead = new(
        "没有找到表头：要有一行列名，其中一列是任务的名称（{1}等）；第一行是：{0}",
        "no heading row was found: one row must name the columns, one of them the names of tasks ({1} and the like); the first row is: {0}");

    public static readonly Phrase NoTasks = new("表头下面没有任务", "there are no tasks below the heading row");

    public static readonly Phrase NotKnown = new(
        "这些列没有认出，或与另一列重复，内容作为注释留在任务里：{0}。能认出的列如：{1}",
        "these columns are not known, or say again what another does, and stay in the tasks as comments: {0}. Known are, among others: {1}");

    public static readonly Phrase NoIdsYet = new(
        "“{0}”一列作为注释留在任务里：先给计划里的原则、目标写上编号，再去掉“# ”",
        "the column {0} stays in the tasks as comments: give the principles or goals of the plan those ids, then take away the '# '");

    public static readonly Phrase NumbersLeft = new("“{0}”一列只是 1、2、3……，没有写入：序号由结构生成", "the column {0} only counts 1, 2, 3… and was left out: numbers come from the structure");

    public static readonly Phrase NamesNumbered = new("任务名称前面的序号去掉了：序号由结构生成", "the numbers before the names of tasks were taken off: numbers come from the structure");

    public static readonly Phrase EntriesNumbered = new("{0} 项任务的措施、成果前面的序号去掉了：序号由结构生成", "the numbers before measures or outcomes were taken off, since numbers come from the structure; tasks: {0}");

    public static readonly Phrase DatesRespelt = new("{0} 个日期改成了 2027-06-30 这样的写法", "dates put in the form 2027-06-30: {0}");

    public static readonly Phrase LooseRows = new("{0} 行不属于任何任务，作为注释留在原来的位置", "rows that are of no task, and stay in their place as comments: {0}");
}
