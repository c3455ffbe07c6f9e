using PlanGen.Diagnostics;
using PlanGen.Layout;

namespace PlanGen.Checking;

/// <summary>The pages of what no rule finds: the reader's families YML and REF, comments that silence nothing, documents that differ, and fields that a structure drops.</summary>
public static class FileRules
{
    /// <summary>The id of documents that differ from what their plan makes.</summary>
    public const string Output = "OUT01";

    private const string Task = "主要任务:\n  - 名称: 整理归档\n";

    /// <summary>The pages, by id.</summary>
    public static readonly IReadOnlyList<RulePage> All =
    [
        new("IGN01", Severity.Warning, Authority.Format, new("忽略注释不起作用", "a comment that ignores nothing"),
            new("“# plangen: ignore 编号 理由”写在行末，忽略这一行的提示；单独成行，忽略下一行或下一项的提示。改好了还留着的注释会掩盖以后的问题。",
                "'# plangen: ignore ID reason' at the end of a line silences findings there; on a line of its own, those of the next line or item. One left behind after the mend would hide the next fault."),
            "主要任务:\n  - 名称: 整理归档 # plangen: ignore PLN05 跨年任务\n", Task),
        new(Output, Severity.Error, Authority.Model, new("已声明的文档与计划不一致", "a declared document that is not what its plan makes"),
            new("plangen.yaml 的“输出”列出的文档，检查整个仓库时逐个与计划重新生成的结果比较；改了计划没有重新生成，或者直接改了文档，都会报出来。重新生成用 plangen render。",
                "Where the whole repository is checked, each document that 'outputs' of plangen.yaml lists is compared with what its plan makes now: the plan was changed and not rendered, or the document was changed by hand. 'plangen render' writes them anew."),
            "", ""),
        new(TemplateFaults.Dropped.Id, TemplateFaults.Dropped.Severity, Authority.Model, new("自己的结构没有写出的字段", "a given field that a structure of your own does not show"),
            new("render 用自己的结构生成时，逐项核对计划里写了的文字有没有出现在文档里，没有出现的在它的键上提示；check 不查这一项。内置的结构全部写出，不用核对。有意不写出的字段，在它那一行用注释忽略；对所有计划都是如此的，在 plangen.yaml 的“规则”里设为 off。",
                "Where 'plangen render' goes by a structure of your own, every text that the plan gives is looked for in the document, and what did not come out is named at its key; 'plangen check' does not look for it. The structures built in show everything and are not asked. A field left out on purpose is silenced by a comment on its line, or in all plans by 'off' in 'rules' of plangen.yaml."),
            "", ""),
        File("YML01", new("YAML 语法错误", "a YAML syntax error"),
            new("缩进、引号或括号不配对，读不出键和值。", "Indentation, quotes or brackets do not match, so that keys and values cannot be told."),
            "主要任务: [整理归档\n", Task),
        File("YML02", new("格式中没有的键", "a key the format does not have"),
            new("写错的键不会被悄悄忽略。提示里给出最接近的键。", "A misspelt key is never passed over in silence; the nearest known one is named."),
            "主要任务:\n  - 名称: 整理归档\n    责任科室: 档案科\n", "主要任务:\n  - 名称: 整理归档\n    责任单位: 档案科\n"),
        File("YML03", new("值的类型不对", "a value of the wrong type"),
            new("要一行文字的地方写了列表，要列表的地方写了键值对，或者不是可选的词。", "A list where one line is wanted, a mapping where a list is, or a word that is none of those possible."),
            "年度: 二〇二七\n", "年度: 2027\n"),
        File("YML04", new("同一项写了两次", "a field given twice"),
            new("同一项用两种写法各写一次也算。留哪一处只有作者知道。", "Two spellings of one field count too. Only the author knows which to keep."),
            "主要任务:\n  - 名称: 整理归档\n    责任单位: 档案科\n    牵头单位: 办公室\n", "主要任务:\n  - 名称: 整理归档\n    责任单位: 档案科\n    协作单位: 办公室\n"),
        File("YML05", new("文件过大或嵌套过深", "a file too large or too deep"),
            new("文件不超过 64 MiB，嵌套不超过 64 层，键和值不超过 5,000,000 个，别名展开不超过 10,000 次。",
                "A file holds at most 64 MiB, 64 levels, 5,000,000 keys and values and 10,000 alias expansions."),
            "主要任务: " + new string('[', 70) + new string(']', 70) + "\n", Task),
        File("YML06", new("不能识别的编码", "an unknown encoding"),
            new("能读 UTF-8、带 BOM 的 UTF-16 和 GB18030。", "UTF-8, UTF-16 with a byte order mark and GB18030 are read."), "", ""),
        File("YML07", new("缺少必需的键", "a required key is missing"),
            new("计划要有标题，任务要有名称。", "A plan has a title, a task a name."),
            "主要任务:\n  - 责任单位: 档案科\n", "主要任务:\n  - 名称: 整理归档\n    责任单位: 档案科\n"),
        File("YML08", new("文档中不能出现的字符", "a character no document can hold"),
            new("XML 1.0 不收的控制字符，Word 打不开。", "Control characters that XML 1.0 forbids make a file Word cannot open."),
            "指导思想: \"以用促建\\u0007\"\n", "指导思想: \"以用促建\"\n"),
        File("YML09", new("一行的字段里有换行", "a line break in a one-line field"),
            new("标题、名称、编号和单位只有一行。", "Titles, names, ids and units are one line."),
            "副标题: |\n  第一行\n  第二行\n", "副标题: 第一行\n"),
        File("YML10", new("多份文档、合并键或标签", "a second document, a merge key or a tag"),
            new("一个文件一份计划；合并键（<<）和标签（!）会让值不再是所见的文字。", "One plan a file; merge keys (<<) and tags (!) make values other than the text one sees."),
            "指导思想: !!str 以用促建\n", "指导思想: 以用促建\n"),
        File("YML11", new("YAML 的陷阱", "a trap of YAML's own"),
            new("以 > * [ { @ % ` 开头的文字、正文里的“: ”、全角冒号、缩进里的制表符，YAML 都另有理解；提示里给出可用的写法。紧跟在文字后面的注释只是警告：文字到那里为止。",
                "Text that begins with > * [ { @ % `, a ': ' inside text, a full-width colon after a key, a tab as indentation: YAML takes them for something else; the spelling that works is named. A comment right behind text is a warning: the text ends there."),
            "标题：工作计划\n", "标题: 工作计划\n"),
        File("REF01", new("引用了不存在的目标或原则", "a goal or principle that does not exist"),
            new("任务的“支撑目标”“对应原则”写的是编号，要和目标、原则的编号一致。", "A task's 'goals' and 'principle' are ids, which a goal or principle must bear."),
            "主要任务:\n  - 名称: 整理归档\n    支撑目标: MB-01\n", "工作目标:\n  - {编号: MB-01, 内容: 归档率达到100%。}\n主要任务:\n  - 名称: 整理归档\n    支撑目标: MB-01\n"),
        File("REF02", new("编号重复", "an id used twice"),
            new("目标、原则、任务的编号各自不能重复，否则引用分不清指哪一项。", "Among goals, among principles and among tasks each id is used once; else a reference is not clear."),
            "主要任务:\n  - {编号: A, 名称: 整理归档}\n  - {编号: A, 名称: 编制目录}\n", "主要任务:\n  - {编号: A, 名称: 整理归档}\n  - {编号: B, 名称: 编制目录}\n"),
        new("REF03", Severity.Warning, Authority.Format, new("名称重复", "a name used twice"),
            new("两项同名，多半是同一件事写了两遍。", "Two of one name are mostly one thing written twice."),
            "主要任务:\n  - 名称: 整理归档\n  - 名称: 整理归档\n", "主要任务:\n  - 名称: 整理归档\n  - 名称: 编制目录\n"),
    ];

    /// <summary>Whether an id is one of these.</summary>
    public static bool Has(string id) => All.Any(page => page.Id == id);

    /// <summary>Whether nothing can be set of a rule: a file with errors of the format is no plan.</summary>
    public static bool IsFixed(RulePage page) => page is { Severity: Severity.Error, Authority: Authority.Format } && Has(page.Id);

    private static RulePage File(string id, Phrase summary, Phrase why, string bad, string good) => new(id, Severity.Error, Authority.Format, summary, why, bad, good);
}
