using PlanGen.Diagnostics;

namespace PlanGen.Cli;

internal static partial class Messages
{
    public static readonly Phrase Format = new("整理计划文件：统一键的顺序和写法，内容和注释不变", "Put the keys of plans in the usual order and spelling; what they say and all comments stay");
    public static readonly Phrase FormatPaths = new("计划文件、文件夹或通配符；- 为从标准输入读、写到标准输出", "plan files, folders or globs; - reads standard input and writes standard output");
    public static readonly Phrase FormatKeys = new("键用中文（zh）还是英文（en）；默认用文件里多数键的写法", "keys in Chinese (zh) or English (en); default: as most keys of the file are");
    public static readonly Phrase FormatCheck = new("不写文件，只指出需要整理的文件；有的话退出码为 1", "write nothing; name the files that would change, and exit with 1 where there are any");
    public static readonly Phrase FormatDiff = new("不写文件，只显示会怎样改；有改动时退出码为 1", "write nothing; show what would change, and exit with 1 where anything would");
    public static readonly Phrase Formatted = new("已整理 {0}", "formatted {0}");
    public static readonly Phrase FormatNeeded = new("{0} 需要整理：plangen format {0}{1}", "{0} is not formatted; to format it: plangen format {0}{1}");
    public static readonly Phrase FormatRefused = new("{0} 有错误，没有整理", "{0} has errors and was left as it is");
    public static readonly Phrase FormatUnfaithful = new("{0} 整理后意思会变，没有写入；这是 plangen 的缺陷，请连同这个文件一起反映", "{0} would say something else once formatted and was left as it is; this is a defect of plangen, please report it with the file");
    public static readonly Phrase FormatSummary = new("共 {1} 份计划，整理了 {0} 份", "plans formatted: {0} of {1}");
    public static readonly Phrase FormatCheckSummary = new("共 {1} 份计划，需要整理的 {0} 份", "plans to format: {0} of {1}");
}
