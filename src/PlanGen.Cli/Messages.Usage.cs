using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What is said of a command line that cannot be.</summary>
internal static partial class Messages
{
    public static readonly Phrase UnknownWord = new("不认识“{0}”", "'{0}' is not known here");
    public static readonly Phrase UnknownWordNear = new("不认识“{0}”；是不是“{1}”？", "'{0}' is not known here; did you mean '{1}'?");
    public static readonly Phrase MissingCommand = new("缺少命令", "a command is missing");
    public static readonly Phrase MissingArgument = new("缺少 {0}", "{0} is missing");
    public static readonly Phrase MissingOption = new("缺少选项 {0}", "the option {0} is missing");
    public static readonly Phrase MissingValue = new("选项 {0} 缺少值", "the option {0} needs a value");
    public static readonly Phrase MissingValueJoin = new("选项 {0} 缺少值；以 - 开头的值要连写：{0}={1}", "the option {0} needs a value; one that begins with - is joined to it: {0}={1}");
    public static readonly Phrase BadValue = new("选项 {0} 的值“{1}”不对；可用：{2}", "the option {0} cannot be '{1}'; possible: {2}");
    public static readonly Phrase BadArgument = new("{0} 不能是“{1}”；可用：{2}", "{0} cannot be '{1}'; possible: {2}");
    public static readonly Phrase BadValueOnly = new("{0} 不能是“{1}”", "{0} cannot be '{1}'");
    public static readonly Phrase WholeNumber = new("整数", "a whole number");
    public static readonly Phrase GivenTwice = new("选项 {0} 写了两次", "the option {0} is given twice");
    public static readonly Phrase NotUnderstoodLine = new("看不懂这条命令", "this command line is not understood");
    public static readonly Phrase SeeHelp = new("用法见 {0} --help", "see {0} --help");
}
