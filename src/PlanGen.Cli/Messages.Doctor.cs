using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What doctor says.</summary>
internal static partial class Messages
{
    public static readonly Phrase Doctor = new("检查这台电脑和当前仓库是否齐备，缺什么、怎么办", "Look whether everything needed is here, and say what to do about what is not");
    public static readonly Phrase DoctorStyle = new("查哪种版式的字体：版式名或 Word 文档；默认与 render 相同", "whose fonts to look for: a style, or a Word document; default: as render's");
    public static readonly Phrase MarkGood = new("正常", "ok");
    public static readonly Phrase MarkNote = new("说明", "note");
    public static readonly Phrase MarkWarning = new("注意", "warn");
    public static readonly Phrase MarkBad = new("有误", "bad");

    public static readonly Phrase DoctorTerminal = new("终端", "terminal");
    public static readonly Phrase TerminalEncoding = new("编码是 {0}", "its encoding is {0}");
    public static readonly Phrase TerminalUnset = new("没有设置编码", "no encoding is set");
    public static readonly Phrase TerminalOnWindows = new("中文显示成乱码时，先运行 chcp 65001，或改用 Windows Terminal", "if Chinese looks garbled, run: chcp 65001, or use Windows Terminal");
    public static readonly Phrase TerminalElsewhere = new("中文显示成乱码时，先运行 export LC_ALL=C.UTF-8（macOS 上是 zh_CN.UTF-8）", "if Chinese looks garbled, run: export LC_ALL=C.UTF-8 (zh_CN.UTF-8 on macOS)");

    public static readonly Phrase DoctorFont = new("字体", "font");
    public static readonly Phrase FontHere = new("有“{0}”", "{0} is here");
    public static readonly Phrase FontStandIn = new("没有“{0}”，可以用“{1}”代替", "{0} is not here; {1} can stand in");
    public static readonly Phrase FontElsewhere = new("文档里写的仍是规定的字体；在装有这些字体的电脑上打开、打印，样子就是对的", "documents name the fonts of the style all the same, and look right on machines that have them");
    public static readonly Phrase FontMissing = new("没有“{0}”，也没有可以代替的", "{0} is not here, nor is one that can stand in");
    public static readonly Phrase FontInstall = new("装上其中一种：{0}；不装也能生成文档，在装有规定字体的电脑上样子就是对的", "install one of: {0}; documents can be made without, and look right on machines that have the fonts they name");

    public static readonly Phrase DoctorOffice = new("办公软件", "office");
    public static readonly Phrase OfficeHere = new("有 {0}：{1}", "{0} is here: {1}");
    public static readonly Phrase OfficeMissing = new("没有找到 LibreOffice", "LibreOffice was not found");
    public static readonly Phrase OfficeUse = new("生成文档用不到它；要把 Word 文档批量转成 PDF 时再装", "rendering does not need it; install it to turn Word documents into PDF");

    public static readonly Phrase DoctorSettings = new("设置", "settings");
    public static readonly Phrase SettingsHere = new("{0}，没有问题", "{0} is in order");
    public static readonly Phrase SettingsBad = new("{0} 用不了", "{0} cannot be used");
    public static readonly Phrase SettingsMissing = new("没有 {0}，用默认的设置", "there is no {0}; the defaults hold");
    public static readonly Phrase SeeAbove = new("改正上面列出的问题", "mend what is listed above");
    public static readonly Phrase DoctorPlans = new("计划", "plans");
    public static readonly Phrase PlansHere = new("找到 {0} 份", "found: {0}");
    public static readonly Phrase PlansAdvice = new("到计划所在的文件夹里运行", "run this in the folder of your plans");
    public static readonly Phrase DoctorOutputs = new("输出", "outputs");
    public static readonly Phrase OutputsHere = new("声明了 {0} 个文档，都已生成", "documents declared: {0}, all of them made");
    public static readonly Phrase OutputsUnmade = new("声明了 {0} 个文档，还没有生成：{1}", "documents declared: {0}; not made yet: {1}");
    public static readonly Phrase OutputsMake = new("运行 plangen render 生成", "to make them, run: plangen render");
    public static readonly Phrase OutputsPlan = new("改正 {0} 里“输出”中的路径", "correct its path under 'outputs' in {0}");
    public static readonly Phrase DoctorSchema = new("编辑器补全", "editor");
    public static readonly Phrase SchemaCurrent = new("{0} 是这个版本的", "{0} is that of this version");
    public static readonly Phrase SchemaOld = new("{0} 不是这个版本的", "{0} is not that of this version");
    public static readonly Phrase SchemaAnew = new("更新：plangen schema > {0}", "to write it anew: plangen schema > {0}");
}
