using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>
/// All that the command says to a person, in both languages; what only one verb says stands in <c>Messages.&lt;Verb&gt;.cs</c>, faults of plans in the
/// engine's own tables.
/// </summary>
internal static partial class Messages
{
    // Help.
    public static readonly Phrase About = new("把一份用 YAML 写的年度工作计划，按多种结构生成 Word、网页或 Markdown 文档", "Render one annual work plan, written in YAML, as Word, HTML or Markdown in any of several structures");
    public static readonly Phrase Usage = new("用法", "Usage");
    public static readonly Phrase Commands = new("命令", "Commands");
    public static readonly Phrase Arguments = new("参数", "Arguments");
    public static readonly Phrase Options = new("选项", "Options");
    public static readonly Phrase Examples = new("示例", "Examples");
    public static readonly Phrase OptionsWord = new("[选项]", "[options]");
    public static readonly Phrase CommandWord = new("<命令>", "<command>");
    public static readonly Phrase Help = new("显示帮助", "Show help");
    public static readonly Phrase Version = new("显示版本", "Show the version");
    public static readonly Phrase Lang = new("消息的语言：zh 或 en（默认看 PLANGEN_LANG，再看 plangen.yaml 和系统）", "Language of messages: zh or en (default: PLANGEN_LANG, then plangen.yaml, then the system)");
    public static readonly Phrase Quiet = new("只报告错误", "Report errors only");
    public static readonly Phrase Verbose = new("还说明用了哪个设置文件、哪种结构", "Say too which settings and structure were used");
    public static readonly Phrase MoreHelp = new("“{0} <命令> --help”显示一个命令的用法。", "'{0} <command> --help' shows how to use a command.");

    // render.
    public static readonly Phrase Render = new("生成文档", "Render documents");
    public static readonly Phrase RenderPlans = new("计划文件、文件夹或通配符；- 为标准输入；省略时按 plangen.yaml 的“输出”生成", "plan files, folders or globs; - for standard input; without any, the outputs of plangen.yaml");
    public static readonly Phrase RenderStructure = new("结构：编号、中文名、all（全部）或自定义结构的文件夹；默认用计划里写的，再默认 classic", "structure: id, Chinese name, all, or the folder of one of your own; default: the plan's, else classic");
    public static readonly Phrase RenderTo = new("格式：docx、md、html，可用逗号连写；默认按 -o 的扩展名，再默认 docx", "formats: docx, md, html, with commas between; default: by -o's extension, else docx");
    public static readonly Phrase RenderOutput = new("输出的文件或文件夹；- 为标准输出；默认写在计划旁边", "output file or folder; - for standard output; default: beside the plan");
    public static readonly Phrase RenderStrict = new("有警告也不生成", "warnings stop it too");
    public static readonly Phrase RenderForce = new("覆盖有人改过的 Word 文件", "overwrite Word files that a person has edited");
    public static readonly Phrase Written = new("已生成 {0}", "wrote {0}");
    public static readonly Phrase UsedSettings = new("设置：{0}", "settings: {0}");
    public static readonly Phrase WrittenInFull = new("已生成 {0}（结构 {1}，{2} 字节）", "wrote {0} (structure {1}, {2} bytes)");
    public static readonly Phrase Edited = new("{0} 生成之后有人改过，或者不是 plangen 生成的，没有覆盖；要覆盖请加 --force", "{0} was edited since it was written, or is not plangen's; it was left as it is. To overwrite it, add --force");
    public static readonly Phrase NoPlans = new("{0} 里没有计划文件", "there is no plan in {0}");
    public static readonly Phrase NothingToRender = new("没有指定计划，{0} 里也没有“输出”", "no plan was given, and {0} declares no outputs");
    public static readonly Phrase NoSuchStructure = new("没有结构“{0}”；可用：{1}", "there is no structure '{0}'; there are: {1}");
    public static readonly Phrase NoSuchFormat = new("没有格式“{0}”；可用：{1}", "there is no format '{0}'; there are: {1}");
    public static readonly Phrase FormatOfName = new("输出 {0} 的扩展名与格式 {1} 不符", "the extension of the output {0} does not fit the format {1}");
    public static readonly Phrase OneFileForMany = new("要生成 {0} 个文档，不能都写到 {1}；给一个文件夹（以 / 结尾）", "{0} documents cannot all go to {1}; give a folder (ending in /)");
    public static readonly Phrase SamePath = new("{0} 和 {1} 都要写到 {2}；用 -o 指定文件夹，或改一个名字", "{0} and {1} would both be written to {2}; name a folder with -o, or rename one");
    public static readonly Phrase OverPlan = new("输出 {0} 会覆盖计划本身", "the output {0} would overwrite the plan itself");
    public static readonly Phrase BinaryToTerminal = new("不把 Word 文件显示在终端上；用 -o 指定文件，或重定向标准输出", "a Word file is not shown on a terminal; name a file with -o, or redirect standard output");

    public static readonly Phrase RenderStyle = new("Word 版式：gongwen、gongwen-e、report（见 plangen styles），或一个 Word 文档的路径，取它的页面、样式、页眉页脚；默认 gongwen", "Word style: gongwen, gongwen-e, report (see plangen styles), or the path of a Word document, whose page, styles, headers and footers are taken; default: gongwen");
    public static readonly Phrase RenderNumbering = new("Word 里的编号：literal（文字，默认）或 automatic（自动编号）", "numbers in Word: literal (text, the default) or automatic (Word's own lists)");
    public static readonly Phrase RenderCheck = new("不写文件，只检查已有的文档与计划是否一致；不一致时退出码为 1", "write nothing; check that the documents there are what would be written, and exit with 1 where they are not");
    public static readonly Phrase OutputMissing = new("{0} 不存在", "{0} does not exist");
    public static readonly Phrase OutputDiffers = new("{0} 与计划不一致，从第 {1} 行（段）起：", "{0} is not what the plan makes, from line or paragraph {1}:");
    public static readonly Phrase OutputPartDiffers = new("{0} 与计划不一致：文字相同，{1} 不同", "{0} is not what the plan makes: its text is, {1} is not");
    public static readonly Phrase OutputNoWord = new("{0} 不是 Word 文档", "{0} is no Word document");
    public static readonly Phrase Mend = new("重新生成：{0}", "to write it anew: {0}");
    public static readonly Phrase CheckToOutput = new("--check 不能与标准输出（-）一起用", "--check does not go with standard output (-)");
    public static readonly Phrase NoSuchStyle = new("没有版式“{0}”；可用：{1}，或一个 Word 文档（.docx）的路径", "there is no style '{0}'; there are: {1}, or the path of a Word document (.docx)");
    public static readonly Phrase CannotUseStyle = new("不能用 {0} 作版式：{1}", "cannot take the style from {0}: {1}");
    public static readonly Phrase StyleLeftOut = new("{0} 中引用的这些内容没有带入文档：{1}", "{0}: what it refers to here was left out: {1}");
    public static readonly Phrase OverStyle = new("输出 {0} 会覆盖作版式的文档", "the output {0} would overwrite the document that gives the style");

    // check.
    public static readonly Phrase Check = new("检查计划", "Check plans");
    public static readonly Phrase CheckPaths = new("计划文件、文件夹或通配符；- 为标准输入；默认当前文件夹", "plan files, folders or globs; - for standard input; default: the folder here");
    public static readonly Phrase CheckStrict = new("有警告也算不通过", "warnings fail too");
    public static readonly Phrase CheckSelect = new("只用这些规则：编号或编号的开头，用逗号连写，如 PLN,UNI02", "only these rules: ids or beginnings of ids, with commas between, such as PLN,UNI02");
    public static readonly Phrase CheckIgnore = new("不用这些规则，写法同上", "not these rules, written likewise");
    public static readonly Phrase CheckFormat = new("结果的形式：{0}；默认 text", "form of the findings: {0}; default: text");
    public static readonly Phrase CheckFix = new("改正能自动改正的问题，只动出错的字符", "mend what can be mended, changing the faulty characters only");
    public static readonly Phrase CheckDiff = new("只显示 --fix 会怎样改，不写文件", "show what --fix would change, and write nothing");
    public static readonly Phrase CheckBaseline = new("不报这个文件里已记下的问题", "do not report what this file lists as known");
    public static readonly Phrase CheckWriteBaseline = new("把现有的问题记到这个文件，作为 --baseline 的依据", "list what is found now in this file, for --baseline");
    public static readonly Phrase Fixed = new("{0}：改正了 {1} 处", "{0}: mended {1}");
    public static readonly Phrase FixToOutput = new("--fix 不能用于标准输入（-）", "--fix does not go with standard input (-)");
    public static readonly Phrase ChangedMeanwhile = new("{0} 在检查时被改动，没有写入；请再运行一次", "{0} changed while it was checked and was left as it is; run this again");
    public static readonly Phrase BaselineWritten = new("已在 {0} 记下 {1} 处问题", "findings listed in {0}: {1}");
    public static readonly Phrase BaselineUnmatched = new("{0} 里的这一条已不再出现，可以删去：{1}", "{0} lists what is no longer found and can go: {1}");
    public static readonly Phrase NoBaseline = new("{0} 不是 --write-baseline 写的文件", "{0} was not written by --write-baseline");
    public static readonly Phrase NoSuchRule = new("没有规则“{0}”；全部规则见 plangen rules", "there is no rule '{0}'; 'plangen rules' lists them");
    public static readonly Phrase Checked = new("已检查 {0}/{1}", "checked {0}/{1}");
    public static readonly Phrase LawDataIsOld = new("法规数据核对于 {0}，已超过一年：请升级 plangen，或在 plangen.yaml 的“法规”中更新", "the law data was verified on {0}, over a year ago: upgrade plangen, or update what 'laws' in plangen.yaml names");
    public static readonly Phrase Summary = new("检查了 {0} 份计划：错误 {1}，警告 {2}，提示 {3}", "plans checked: {0}; errors: {1}, warnings: {2}, hints: {3}");
    public static readonly Phrase RuleExamples = new("不对：\n{0}\n对：\n{1}", "wrong:\n{0}\nright:\n{1}");
    public static readonly Phrase Rules = new("列出检查规则", "List the rules that check a plan");

    // eject and styles.
    public static readonly Phrase Eject = new("导出一种结构的模板，改成自己的结构", "Put the templates of a structure in a folder, to make one's own");
    public static readonly Phrase EjectStructure = new("结构：编号或中文名", "structure: id or Chinese name");
    public static readonly Phrase EjectFolder = new("放到哪个文件夹；文件夹的名称就是新结构的编号", "folder to put them in; its name is the id of the new structure");
    public static readonly Phrase EjectNext = new("修改后用 plangen render PLAN -s {0} 生成；不改的文件可以删去，删去的用内置的", "edit them and run: plangen render PLAN -s {0}; a file that needs no change can go, the built-in one stands in");
    public static readonly Phrase InTheWay = new("{0} 已经有了，没有覆盖", "{0} is there already and was left as it is");
    public static readonly Phrase PutThere = new("已写入 {0}", "wrote {0}");

    public static readonly Phrase Styles = new("列出 Word 版式", "List the styles of Word documents");

    public static readonly Phrase Schema = new("显示计划格式的 JSON Schema，供编辑器补全和检查", "Print the JSON Schema of the plan format, by which editors complete and check plans");

    // explain.
    public static readonly Phrase Explain = new("说明一条规则，或一个时限是怎样理解的", "Explain a rule, or say how a deadline is understood");
    public static readonly Phrase ExplainSubject = new("规则的编号；或者时限：公文里的写法，或 2027-Q3 这样的日期", "the id of a rule; or a deadline as officials write it, or a date form such as 2027-Q3");
    public static readonly Phrase ExplainYear = new("计划的年度，没有写年份的时限按它算", "the plan year, for a deadline that names none");
    public static readonly Phrase FourDigits = new("四位数的年份，如 2027", "a year of four digits, such as 2027");
    public static readonly Phrase FalseAlarms = new("误报：{1} 字中 {0} 处（{2}）", "false alarms: {0} in {1} characters ({2})");
    public static readonly Phrase Fixable = new("check --fix 能改正其中机械的部分", "check --fix mends what is mechanical of it");
    public static readonly Phrase RestsOn = new("依据：{0}", "rests on: {0}");
    public static readonly Phrase Bad = new("有问题的写法：", "found in:");
    public static readonly Phrase Good = new("应当这样写：", "as it should be:");
    public static readonly Phrase Note = new("说明：{0}", "note: {0}");
    public static readonly Phrase NotUnderstood = new("没有看懂：{0}", "not understood: {0}");
    public static readonly Phrase YearWanting = new("没有写年份；加上计划的年度，就能算出哪年哪月哪日，如 --year 2027", "no year is named; give the plan year for full dates, as in --year 2027");
    public static readonly Phrase DayUnknown = new("日历里没有这一年的日期；可以写进自己的日历文件（plangen.yaml 的“日历”）", "the calendar does not have that year; a calendar file of your own ('calendar' in plangen.yaml) can give it");
    public static readonly Phrase EventUnknown = new("从所说的事情那天算起，那天还不知道", "it counts from the day of an event, which is not known");

    // Files.
    public static readonly Phrase NotFound = new("没有文件 {0}", "there is no file {0}");
    public static readonly Phrase CannotRead = new("读不了 {0}：{1}", "cannot read {0}: {1}");
    public static readonly Phrase CannotWrite = new("写不了 {0}：{1}", "cannot write {0}: {1}");
    public static readonly Phrase IsFolder = new("那里是一个文件夹", "it is a folder");
    public static readonly Phrase InUse = new("文件正在别处打开（Word 或 WPS？），关闭后再试", "it is open elsewhere (in Word or WPS?); close it and try again");
    public static readonly Phrase NameTooLong = new("名称太长", "the name is too long");
    public static readonly Phrase FolderIsFile = new("路径中本应是文件夹的地方是一个文件", "a file stands where its folder should be");
    public static readonly Phrase LinkLoop = new("符号链接绕成了圈", "its symbolic links go round in a circle");
    public static readonly Phrase LinkBack = new("{0} 是指回 {1} 的链接，没有进去查找", "{0} is a link back to {1} and was not followed");
    public static readonly Phrase ChangedWhileRead = new("读取时文件被改动，请再运行一次", "it changed while it was read; run this again");
    public static readonly Phrase StandardOutput = new("标准输出", "standard output");
    public static readonly Phrase DiskFull = new("磁盘已满", "the disk is full");

    // Words.
    public static readonly Phrase Hint = new("提示", "help");
    public static readonly Phrase Refused = new("{0} 有错误，没有生成文档", "{0} has errors; nothing was written");
    public static readonly Phrase RefusedStrict = new("{0} 有警告，--strict 下没有生成文档", "{0} has warnings; under --strict nothing was written");
}
