using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What render --watch says.</summary>
internal static partial class Messages
{
    public static readonly Phrase RenderWatch = new("一直等着，计划或它用到的文件一保存就重新生成；按 Ctrl+C 结束", "wait, and render again when a plan or a file it is made of is saved; Ctrl+C ends it");
    public static readonly Phrase Waiting = new("等待修改，按 Ctrl+C 结束", "waiting for changes; Ctrl+C ends it");
    public static readonly Phrase WaitingBlind = new("等待修改，按 Ctrl+C 结束（系统在这里不通知改动，每秒查看一次）", "waiting for changes; Ctrl+C ends it (the system does not tell of changes here; this looks every second)");
    public static readonly Phrase PlanGone = new("{0} 已经不在了；它再出现时会重新生成", "{0} is gone; it is rendered again when it is back");
    public static readonly Phrase WatchAndCheck = new("--watch 不能与 --check 一起用", "--watch does not go with --check");
    public static readonly Phrase WatchStream = new("--watch 不能用于{0}（-）", "--watch does not go with {0} (-)");
    public static readonly Phrase StandardInput = new("标准输入", "standard input");
}
