using PlanGen.Diagnostics;

namespace PlanGen.Plans;

/// <summary>What can be wrong with a file before it is a plan: the families YML (the file) and REF (references), in both languages.</summary>
public static class FileFaults
{
    /// <summary>YML01: the YAML does not parse.</summary>
    public static readonly FaultKind Syntax = Error("YML01", new("YAML 语法错误：{0}", "YAML syntax error: {0}"),
        new("检查这一行的缩进、引号和冒号；含特殊符号的文字请加引号", "check the indentation, quotes and colons of this line; put text with special marks in quotes"));

    /// <summary>YML02: a key the format does not have.</summary>
    public static readonly FaultKind UnknownKey = Error("YML02", new("{0}中没有“{1}”这个键", "unknown key '{1}' in {0}"));

    /// <summary>YML02: a key the format does not have, close to one it has.</summary>
    public static readonly FaultKind UnknownKeyNear = UnknownKey with { Help = new("是不是“{2}”？", "did you mean '{2}'?") };

    /// <summary>YML02: a key the format does not have, with those it has.</summary>
    public static readonly FaultKind UnknownKeyOf = UnknownKey with { Help = new("可用的键：{2}", "known keys: {2}") };

    /// <summary>YML03: a value of the wrong type.</summary>
    public static readonly FaultKind WrongType = Error("YML03", new("“{0}”应当是{1}，这里是{2}", "'{0}' must be {1}, not {2}"));

    /// <summary>YML03: a value that is none of those possible.</summary>
    public static readonly FaultKind WrongValue = Error("YML03", new("“{0}”不能是“{1}”", "'{0}' cannot be '{1}'"), new("可用的值：{2}", "possible values: {2}"));

    /// <summary>YML03: in a calendar file, a day that is written in no known way.</summary>
    public static readonly FaultKind BadDay = WrongValue with { Help = new("写成 {2}", "write it as {2}") };

    /// <summary>YML03: in a calendar file, nothing or too much that says when a day is.</summary>
    public static readonly FaultKind DayRule = Error("YML03", new("“{0}”是哪一天，要用“日期”“农历”“各年日期”中的一项写明，而且只用一项", "exactly one of 'date', 'lunar' and 'dates' must say when '{0}' is"));

    /// <summary>YML03: a list of columns or rows in a file that cannot be read.</summary>
    public static readonly FaultKind TableFile = Error("YML03", new("读不到表格文件“{0}”：{1}", "cannot read the table file '{0}': {1}"),
        new("路径从计划文件所在的文件夹算起；表格存为 CSV（UTF-8 或 GB18030）", "the path starts from the plan's folder; save the table as CSV (UTF-8 or GB18030)"));

    /// <summary>Why a file cannot be read: there is none.</summary>
    public static readonly Phrase NoSuchFile = new("没有这个文件", "no such file");

    /// <summary>Why a file cannot be read: it may not be.</summary>
    public static readonly Phrase NoAccess = new("没有权限", "permission denied");

    /// <summary>Why a table file cannot be read: its form.</summary>
    public static readonly Phrase BadCsv = new("不是规范的 CSV", "it is no well-formed CSV");

    /// <summary>Why a table file cannot be read: a row that goes on where the heading has no column.</summary>
    public static readonly Phrase TooManyCells = new(
        "第 {0} 行有 {1} 格，表头只有 {2} 格；补上列名，格内有逗号的整格加引号",
        "line {0} has {1} cells and the heading {2}; name the columns, and put a cell that holds a comma in quotes");

    /// <summary>Why a file cannot be read, in the system's words.</summary>
    public static readonly Phrase SystemSays = new("系统报告：{0}", "{0}");

    /// <summary>YML04: one field given twice.</summary>
    public static readonly FaultKind Twice = Error("YML04", new("“{0}”与第 {1} 行的“{2}”是同一项，写了两次", "'{0}' gives again what '{2}' on line {1} gives"),
        new("删去一处", "remove one of the two"));

    /// <summary>YML04: two words for the responsible unit.</summary>
    public static readonly FaultKind LeadTwice = Twice with
    {
        Help = new("只留一处；配合的单位写在“协作单位”，其他角色写在“其他分工”", "keep one; units that assist go under 'support', other roles under 'roles'"),
    };

    /// <summary>YML05: the file is too large.</summary>
    public static readonly FaultKind TooLarge = Error("YML05", new("文件超过 {0} MiB", "the file is larger than {0} MiB"), new("把计划分成几个文件", "split the plan into several files"));

    /// <summary>YML05: collections nested too deeply.</summary>
    public static readonly FaultKind TooDeep = Error("YML05", new("嵌套超过 {0} 层", "nested more than {0} levels deep"));

    /// <summary>YML05: too many keys and values, which take many times the room of their text.</summary>
    public static readonly FaultKind TooMany = Error("YML05", new("键和值超过 {0} 个", "more than {0} keys and values"), new("把计划分成几个文件", "split the plan into several files"));

    /// <summary>YML05: too many aliases.</summary>
    public static readonly FaultKind TooManyAliases = Error("YML05", new("别名（*）展开超过 {0} 次", "more than {0} alias expansions"));

    /// <summary>YML06: an encoding that is not read.</summary>
    public static readonly FaultKind Encoding = Error("YML06", new("文件的编码既不是 UTF-8，也不是带 BOM 的 UTF-16 或 GB18030", "the file is neither UTF-8, nor UTF-16 with a byte order mark, nor GB18030"),
        new("在编辑器中另存为 UTF-8", "save it as UTF-8 in your editor"));

    /// <summary>YML07: a required key is missing.</summary>
    public static readonly FaultKind Missing = Error("YML07", new("{0}缺少“{1}”", "{0} has no '{1}'"), new("加上“{1}: …”", "add '{1}: …'"));

    /// <summary>YML08: a character XML cannot hold.</summary>
    public static readonly FaultKind Character = Error("YML08", new("含有文档中不能出现的字符 {0}", "holds the character {0}, which no document can hold"), new("删去这个字符", "remove the character"));

    /// <summary>YML08: more such characters than are reported one by one.</summary>
    public static readonly FaultKind MoreCharacters = Error("YML08", new("文档中不能出现的字符超过 {0} 个，其余没有列出", "more than {0} characters that no document can hold; the others are not listed"),
        new("先看文件是不是文本", "see first whether the file is text"));

    /// <summary>YML09: a line break in a one-line field.</summary>
    public static readonly FaultKind LineBreak = Error("YML09", new("“{0}”只能写一行", "'{0}' must be a single line"),
        new("合成一行；长的内容写在正文里", "join the lines; what is long belongs in the text"));

    /// <summary>YML10: a second document.</summary>
    public static readonly FaultKind SecondDocument = Error("YML10", new("一个文件只能写一份计划，这里又开始了第二份（---）", "a file holds one plan; a second document (---) begins here"),
        new("把第二份移到另一个文件", "move the second one to a file of its own"));

    /// <summary>YML10: a merge key.</summary>
    public static readonly FaultKind MergeKey = Error("YML10", new("不支持合并键（<<）", "merge keys (<<) are not supported"), new("把各项直接写出来", "write the fields out"));

    /// <summary>YML10: a tag.</summary>
    public static readonly FaultKind Tag = Error("YML10", new("不支持标签（{0}）", "tags ({0}) are not supported"), new("以 ! 开头的文字请加引号", "put text that begins with ! in quotes"));

    /// <summary>YML03: a key that is a collection.</summary>
    public static readonly FaultKind KeyNotText = Error("YML03", new("键必须是文字", "a key must be text"));

    /// <summary>YML11: a value that begins with a mark of YAML's own.</summary>
    public static readonly FaultKind StartsWithMark = Error("YML11", new("以 {0} 开头的文字在 YAML 中另有含义", "text that begins with {0} means something else in YAML"),
        new("加上引号：{1}", "put it in quotes: {1}"));

    /// <summary>YML11: an alias nothing is anchored for.</summary>
    public static readonly FaultKind UnknownAlias = Error("YML11", new("以 * 开头的文字在 YAML 中是别名，而“{0}”没有定义", "text that begins with * is an alias in YAML, and '{0}' is not defined"),
        new("如果是文字，加上引号", "if it is text, put it in quotes"));

    /// <summary>YML11: a colon and blank inside plain text.</summary>
    public static readonly FaultKind ColonInText = Error("YML11", new("这段文字里的“: ”被 YAML 当成了键和值", "YAML takes the ': ' in this text for a key and a value"),
        new("改用全角冒号“：”，或给整段文字加上引号：{0}", "use the full-width ：, or put the whole text in quotes: {0}"));

    /// <summary>YML11: a full-width colon after a key.</summary>
    public static readonly FaultKind FullWidthColon = Error("YML11", new("“{0}”后面是全角冒号", "'{0}' is followed by a full-width colon"),
        new("改成半角冒号加空格：{0}: …", "use a half-width colon and a blank: {0}: …"));

    /// <summary>YML11: a tab as indentation.</summary>
    public static readonly FaultKind Tab = Error("YML11", new("缩进里有制表符（Tab）", "a tab is used for indentation"), new("改用空格缩进", "indent with blanks"));

    /// <summary>YML11, a warning: a comment cuts plain text short.</summary>
    public static readonly FaultKind CommentInText = new("YML11", Severity.Warning, new("文字到这里为止，“#”后面的都是注释", "the text ends here: what follows # is a comment"),
        new("如果“#”是文字的一部分，给整段加上引号；如果是注释，另起一行", "if # belongs to the text, put it in quotes; if it is a comment, give it a line of its own"));

    /// <summary>REF01: a goal or principle that does not exist.</summary>
    public static readonly FaultKind UnknownReference = Error("REF01", new("没有编号为“{1}”的{0}", "there is no {0} with the id '{1}'"), new("可用的编号：{2}", "known ids: {2}"));

    /// <summary>REF02: an id used twice.</summary>
    public static readonly FaultKind DuplicateId = Error("REF02", new("编号“{0}”已在第 {1} 行用过", "the id '{0}' is already used on line {1}"), new("换一个编号", "use another id"));

    /// <summary>REF03: a name used twice.</summary>
    public static readonly FaultKind DuplicateName = new("REF03", Severity.Warning, new("名称“{0}”与第 {1} 行的重复", "the name '{0}' is already used on line {1}"),
        new("合并两项，或改一个名称", "merge the two, or rename one"));

    /// <summary>YML03, a warning: a setting for a heading the structure does not have.</summary>
    public static readonly FaultKind NoSuchHeading = new("YML03", Severity.Warning, new("结构“{0}”中“{1}”没有标题，这个设置不起作用", "the structure '{0}' has no heading for '{1}', so this setting does nothing"),
        new("可设置的标题：{2}", "headings that can be set: {2}"));

    private static FaultKind Error(string id, Phrase text, Phrase? help = null) => new(id, Severity.Error, text, help);
}
