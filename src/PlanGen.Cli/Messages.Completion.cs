using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What completion says, and the words that shells offer.</summary>
internal static partial class Messages
{
    public static readonly Phrase Completion = new("显示命令行补全的脚本", "Print the script by which a shell completes command lines");
    public static readonly Phrase CompletionShell = new("哪个 shell：{0}；脚本开头写着怎样启用", "the shell: {0}; the script begins with how to switch it on");
    public static readonly Phrase CompletionWords = new("已经输入的各词（脚本询问时用）：列出最后一词可以补全成什么", "the words typed so far, for the script to ask by: lists what the last may become");
    public static readonly Phrase NoSuchShell = new("没有 shell“{0}”的补全脚本；可用：{1}", "there is no script for the shell '{0}'; there are: {1}");
    public static readonly Phrase OfferAll = new("全部结构", "every structure");
    public static readonly Phrase OfferLiteral = new("编号是文字", "numbers are text");
    public static readonly Phrase OfferAutomatic = new("Word 的自动编号", "Word's own lists");
    public static readonly Phrase OfferChinese = new("中文", "Chinese");
    public static readonly Phrase OfferEnglish = new("英文", "English");
}
