using PlanGen.Cli.Commands;
using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What <c>new</c> says.</summary>
internal static partial class Messages
{
    public static readonly Phrase New = new("起草一份新计划，马上能检查、能生成", "Draft a new plan, which checks and renders as it stands");
    public static readonly Phrase NewFile = new("写到哪个文件，默认 plan.yaml；- 为标准输出；加 --repository 时是仓库的文件夹，默认当前文件夹", "the file to write, plan.yaml by default; - for standard output; with --repository the folder of the repository, here by default");
    public static readonly Phrase NewStructure = new("结构：编号、中文名，或自己的结构的文件夹；默认用 plangen.yaml 的，再默认 classic", "structure: id, Chinese name, or a folder of your own; default: that of plangen.yaml, else classic");
    public static readonly Phrase NewYear = new("计划的年度；默认今年，10月起默认明年", "the plan year; default: this year, from October on the next");
    public static readonly Phrase NewOrganization = new($"谁的计划；默认“{NewAnswers.DefaultOrganization}”", "the body whose plan it is; default: 'this unit', in Chinese");
    public static readonly Phrase NewTitle = new("标题；默认由单位和年度组成", "the title; default: made of organization and year");
    public static readonly Phrase NewKeys = new("键和说明用中文（zh，默认）还是英文（en）", "keys and comments in Chinese (zh, the default) or English (en)");
    public static readonly Phrase NewTasks = new("写几项任务（1—{0}）", "how many tasks to write (1 to {0})");
    public static readonly Phrase NewFrom = new("从任务表取任务：从 Excel 复制或另存的 CSV、制表符分隔的文本，按表头认列；- 为标准输入", "take the tasks from a table: CSV, or tab-separated text pasted from Excel, columns known by their headings; - for standard input");
    public static readonly Phrase NewRepository = new("建一个计划仓库：设置、计划、CI、提交前检查", "lay out a repository of plans: settings, a plan, CI, a check before each commit");
    public static readonly Phrase NewYes = new("什么都不问，没有给的用默认值", "ask nothing; what is not given has its default");

    public static readonly Phrase AskStructure = new("结构（编号或序号）", "structure (id or number)");
    public static readonly Phrase AskYear = new("年度", "year");
    public static readonly Phrase AskOrganization = new("单位", "organization");
    public static readonly Phrase AskTitle = new("标题", "title");
    public static readonly Phrase AskAgain = new("“{0}”不行；可用：{1}", "'{0}' will not do; possible: {1}");
    public static readonly Phrase OneLine = new("一行不空的文字", "one line of text, not empty");

    public static readonly Phrase NotYaml = new("计划文件的名称要以 .yaml 结尾，如 {0}", "the name of a plan ends in .yaml, as in {0}");
    public static readonly Phrase TasksAndFrom = new("--tasks 和 --from 不能一起用：表里有几项任务就写几项", "--tasks does not go with --from: there are as many tasks as in the table");
    public static readonly Phrase RepositoryToOutput = new("--repository 要一个文件夹，不能用标准输出（-）", "--repository takes a folder, not standard output (-)");
    public static readonly Phrase NumberFromTo = new("{0}—{1}的整数", "a number from {0} to {1}");
    public static readonly Phrase NotATable = new("不能从 {0} 取任务：{1}", "cannot take tasks from {0}: {1}");
    public static readonly Phrase TasksTaken = new("从 {0} 取了 {1} 项任务", "tasks taken from {0}: {1}");
    public static readonly Phrase SchemaReplaced = new("已更新 {0}（编辑器用它补全和检查）", "updated {0}, by which editors complete and check");
    public static readonly Phrase NextCommands = new("接下来：", "next:");
    public static readonly Phrase NextForRepository = new(
        "用 GitHub 的，先把 {0} 里的 OWNER/plangen 和 COMMIT 换成自己的", "on GitHub, first put your own in place of OWNER/plangen and COMMIT in {0}");
}
