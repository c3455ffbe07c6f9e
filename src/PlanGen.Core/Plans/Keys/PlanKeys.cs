namespace PlanGen.Plans.Keys;

/// <summary>The key table: every key of the plan format, version 1, in both spellings. The reader, its messages and the templates go by it.</summary>
public static class PlanKeys
{
    /// <summary>The sections a plan has of itself, which own sections may follow and whose headings may be set.</summary>
    public static readonly IReadOnlyList<Word> Sections =
    [
        new("preamble", "前言", "引言", "总则"),
        new("background", "背景", "背景与挑战"),
        new("guidance", "指导思想", "总体要求", "总体思路"),
        new("principles", "基本原则", "原则"),
        new("goals", "工作目标", "目标"),
        new("tasks", "主要任务", "任务"),
        new("phases", "实施步骤", "阶段安排"),
        new("safeguards", "保障措施"),
    ];

    /// <summary>The headings a structure may have: those of the sections, and of two groupings.</summary>
    public static readonly IReadOnlyList<Word> Headings =
    [
        // 总体要求 is guidance where an own section follows it, and the grouping where a heading is set.
        .. Sections.Select(section => section.Id == "guidance" ? new Word("guidance", "指导思想", "总体思路") : section),
        new("overview", "总体要求"),
        new("others", "其他重点工作"),
    ];

    /// <summary>A measurable indicator of a goal.</summary>
    public static readonly Shape Metric = new(
        new("指标", "a metric"),
        "name",
        new("name", ["名称"], Kind.Line, About: new("指标的名称", "what is measured"), Example: "目录覆盖率"),
        new("target", ["目标值"], Kind.Line, About: new("到年底要达到的值，照写", "the value to be reached, as it is to be printed"), Example: "100%"),
        new("baseline", ["基期值"], Kind.Line, About: new("现在的值", "the value it starts from"), Example: "82%"),
        new("unit", ["单位"], Kind.Line, About: new("目标值和基期值的单位", "the unit of target and baseline"), Example: "个"),
        new("kind", ["属性"], Kind.Choice, Words: [new("约束性"), new("预期性")], About: new("约束性或预期性", "binding (约束性) or expected (预期性)")));

    /// <summary>A goal.</summary>
    public static readonly Shape Goal = new(
        new("目标", "a goal"),
        "text",
        new("id", ["编号"], Kind.Line, About: new("编号，任务用“支撑目标”引用", "the id by which tasks name it"), Example: "G1"),
        new("name", ["名称"], Kind.Line, About: new("目标的名称，不写序号", "its name, without a number"), Example: "目录完整"),
        new("text", ["内容"], Kind.Text, About: new("目标的内容", "what is to be reached")),
        new("metrics", ["指标"], Kind.Items, () => Metric, About: new("衡量目标的指标", "the metrics by which it is measured")));

    /// <summary>The goals: one over all, and single ones.</summary>
    public static readonly Shape Goals = new(
        new("工作目标", "the goals"),
        "overall",
        new("overall", ["总体目标"], Kind.Text, About: new("总体目标", "the goal over all")),
        new("items", ["具体目标"], Kind.Items, () => Goal, About: new("一项一项的具体目标", "the single goals")));

    /// <summary>Where the work stands.</summary>
    public static readonly Shape Background = new(
        new("背景", "the background"),
        "text",
        new("text", ["内容", "正文"], Kind.Text, About: new("现状和背景", "where the work stands")),
        new("problems", ["问题", "短板"], Kind.Texts, About: new("存在的问题和短板，一条一项", "what falls short, one entry each")));

    /// <summary>A principle.</summary>
    public static readonly Shape Principle = new(
        new("原则", "a principle"),
        "text",
        new("id", ["编号"], Kind.Line, About: new("编号，任务用“对应原则”引用", "the id by which tasks name it"), Example: "P1"),
        new("name", ["名称"], Kind.Line, About: new("原则的名称，不写序号", "its name, without a number"), Example: "坚持问题导向"),
        new("text", ["内容", "正文"], Kind.Text, About: new("原则的内容", "what it says")));

    /// <summary>One milestone of a deadline.</summary>
    public static readonly Shape Milestone = new(
        new("时限", "a milestone"),
        "when",
        new("when", ["时间"], Kind.Line, About: new("什么时候：日期写法或通常的说法", "when: a date form or an official phrase"), Example: "6月底前"),
        new("what", ["事项"], Kind.Line, About: new("这时完成什么", "what is done by then"), Example: "公布目录"));

    /// <summary>Who answers for a task or measure, by when, and what comes of it: the fields both have.</summary>
    private static readonly Field[] Duties =
    [
        new("lead", ["责任单位", "牵头单位", "责任部门"], Kind.Units, About: new("负责的单位，多个用“、”分开", "the units that answer for it, with 、 between"), Example: "信息中心"),
        new("support", ["协作单位", "配合单位", "协作部门"], Kind.Units, About: new("配合的单位，多个用“、”分开", "the units that assist, with 、 between"), Example: "办公室、法规科"),
        new("roles", ["其他分工"], Kind.Roles, About: new("其他角色到单位，如“指导单位: 省司法厅”", "other roles, each with its units")),
        new("leader", ["责任领导", "分管领导"], Kind.Text, About: new("分管的领导", "the leader in charge")),
        new("contact", ["责任人"], Kind.Text, About: new("具体负责的人", "the person who does it")),
        new("deadline", ["完成时限"], Kind.Deadline, () => Milestone, About: new("什么时候完成：日期写法、通常的说法，或多个时间和事项", "by when: a date form, an official phrase, or several milestones"), Example: "6月底前"),
        new("outcomes", ["预期成果", "考核要点"], Kind.Texts, About: new("做成以后有什么，一条一项", "what comes of it, one entry each"), Example: "数据目录一份"),
    ];

    /// <summary>A measure of a task, an item of a section or a step of a phase.</summary>
    public static readonly Shape Measure = new(
        new("措施", "a measure"),
        "text",
        [
            new("name", ["名称"], Kind.Line, About: new("措施的名称，不写序号", "its name, without a number"), Example: "统一标准"),
            new("text", ["内容"], Kind.Text, About: new("措施的内容", "what is done")),
            new("items", ["细项"], Kind.Texts, About: new("措施下面的细项，一条一项", "its details, one entry each")),
            .. Duties,
        ]);

    /// <summary>A task.</summary>
    public static readonly Shape Task = new(
        new("任务", "a task"),
        "name",
        [
            new("id", ["编号", "任务编号"], Kind.Line, About: new("编号，在计划里唯一", "its id, unique in the plan"), Example: "SJ-01"),
            new("name", ["名称", "任务名称"], Kind.Line, IsRequired: true, About: new("任务的名称，不写序号", "its name, without a number"), Example: "编制数据目录"),
            new("aim", ["任务目标", "目标"], Kind.Text, About: new("任务要达到的目标", "what the task is for")),
            new("intro", ["说明", "任务说明"], Kind.Text, About: new("措施前面的说明", "the text before the measures")),
            new("measures", ["措施", "具体内容", "任务内容"], Kind.Items, () => Measure, About: new("措施，一条一项", "what is done, one entry each")),
            .. Duties,
            new("principle", ["对应原则"], Kind.Ids, About: new("所属原则的编号", "the ids of the principles it serves"), Example: "P1"),
            new("goals", ["支撑目标"], Kind.Ids, About: new("所支撑目标的编号", "the ids of the goals it serves"), Example: "G1"),
        ]);

    /// <summary>A phase.</summary>
    public static readonly Shape Phase = new(
        new("阶段", "a phase"),
        "name",
        new("name", ["名称"], Kind.Line, About: new("阶段的名称，不写序号", "its name, without a number"), Example: "部署启动"),
        new("period", ["时间"], Kind.Period, () => Milestone, About: new("阶段的起止时间", "when it begins and ends"), Example: "2027-01..2027-03"),
        new("text", ["内容"], Kind.Text, About: new("阶段的内容", "what is done in it")),
        new("items", ["细项"], Kind.Items, () => Measure, About: new("阶段里的各项工作", "its steps")));

    /// <summary>A safeguard.</summary>
    public static readonly Shape Safeguard = new(
        new("保障措施", "a safeguard"),
        "text",
        new("name", ["名称"], Kind.Line, About: new("保障措施的名称，不写序号", "its name, without a number"), Example: "加强领导"),
        new("text", ["内容"], Kind.Text, About: new("保障措施的内容", "what is done")));

    /// <summary>A section of the plan's own.</summary>
    public static readonly Shape Section = new(
        new("章节", "a section"),
        "title",
        new("title", ["标题"], Kind.Line, About: new("章节的标题，不写序号", "its heading, without a number"), Example: "经费安排"),
        new("text", ["内容"], Kind.Text, About: new("章节的正文", "its text")),
        new("items", ["条目"], Kind.Items, () => Measure, About: new("章节下面的条目", "its items")),
        new("after", ["位置"], Kind.Choice, Words: Sections, About: new("排在哪一章后面；默认在保障措施后面", "the section it follows; default: safeguards")));

    /// <summary>The table of an annex.</summary>
    public static readonly Shape Table = new(
        new("表格", "a table"),
        null,
        new("columns", ["列"], Kind.Cells, About: new("各列的名称", "the names of the columns")),
        new("rows", ["行"], Kind.Rows, About: new("各行，每行是单元格的列表", "the rows, each a list of cells")));

    /// <summary>An annex.</summary>
    public static readonly Shape Annex = new(
        new("附件", "an annex"),
        "title",
        new("title", ["标题"], Kind.Line, About: new("附件的标题", "its title"), Example: "重点任务清单"),
        new("text", ["内容"], Kind.Text, About: new("附件的正文", "its text")),
        new("table", ["表格"], Kind.Item, () => Table, About: new("附件里的表格，或计划旁边一个 CSV 文件的路径", "its table, or the path of a CSV file beside the plan")));

    /// <summary>The frame of an official document (GB/T 9704—2012 §7).</summary>
    public static readonly Shape Document = new(
        new("公文要素", "the document frame"),
        null,
        new("issuer", ["发文机关"], Kind.Line, About: new("发文机关，印在红头上", "the issuing body, set in the red head"), Example: "临江区数据局"),
        new("number", ["发文字号"], Kind.Line, About: new("发文字号", "the document number"), Example: "临数发〔2027〕3号"),
        new("signer", ["签发人"], Kind.Line, About: new("签发人，上行文才写", "the signer, for documents to a superior")),
        new("secrecy", ["密级"], Kind.Line, About: new("密级和保密期限", "the secrecy class and its term"), Example: "秘密★1年"),
        new("urgency", ["紧急程度"], Kind.Line, About: new("紧急程度", "the urgency"), Example: "加急"),
        new("recipients", ["主送机关"], Kind.Units, About: new("主送机关，多个用“、”分开", "the bodies it is addressed to, with 、 between"), Example: "各镇人民政府、区直各部门"),
        new("date", ["成文日期"], Kind.Date, About: new("成文日期", "the date of the document"), Example: "2027-01-05"),
        new("publicity", ["公开属性"], Kind.Line, About: new("公开属性", "whether it is public"), Example: "主动公开"),
        new("note", ["附注"], Kind.Text, About: new("附注，印在成文日期下面", "the note below the date")),
        new("copies", ["抄送机关"], Kind.Units, About: new("抄送机关，多个用“、”分开", "the bodies that get a copy, with 、 between")),
        new("printer", ["印发机关"], Kind.Line, About: new("印发机关", "the body that prints it"), Example: "临江区数据局办公室"),
        new("printed", ["印发日期"], Kind.Date, About: new("印发日期", "the date of printing"), Example: "2027-01-06"),
        new("notice", ["通知正文"], Kind.Text, About: new("通知正文；写了它，计划就作为通知的附件印发", "the covering notice; where given, the plan is issued under it")));

    /// <summary>A unit the plan may name.</summary>
    public static readonly Shape Unit = new(
        new("单位", "a unit"),
        "name",
        new("name", ["名称"], Kind.Line, About: new("单位的名称，计划里就写这个", "the name to be used in the plan"), Example: "信息中心"),
        new("aliases", ["别名"], Kind.Units, About: new("别名，多个用“、”分开", "its other names, with 、 between")),
        new("full", ["全称"], Kind.Line, About: new("全称", "its full name")));

    /// <summary>What a plan sets of one structure.</summary>
    public static readonly Shape StructureSettings = new(
        new("结构设置", "the settings of a structure"),
        null,
        new("titles", ["章节标题"], Kind.Lines, Words: Headings, About: new("各章的标题，代替结构自己的", "the headings of sections, in place of the structure's")),
        new("labels", ["字段名称"], Kind.Lines, Words: Labels(), About: new("各字段的名称，代替结构自己的", "the labels of fields, in place of the structure's")),
        new("numbering", ["编号方式"], Kind.Choice, Words: [new("restart", "重新编号"), new("continuous", "连续编号")], About: new("章以下的编号：每章重新编，或连续编", "numbers below a section: restart in each, or continuous")),
        new("options", ["选项"], Kind.Options, About: new("结构自己的选项，如“版式: 表格”", "the structure's own options")));

    /// <summary>The plan itself.</summary>
    public static readonly Shape Plan = new(
        new("计划", "the plan"),
        null,
        new("plangen", ["格式版本"], Kind.Choice, Words: [new("1")], About: new("计划格式的版本", "the version of the plan format")),
        new("title", ["标题"], Kind.Line, IsRequired: true, About: new("计划的标题", "the plan's title"), Example: "2027年度数据共享工作计划"),
        new("subtitle", ["副标题"], Kind.Line, About: new("标题下面的副标题", "the line under the title"), Example: "征求意见稿"),
        new("organization", ["单位"], Kind.Line, About: new("谁的计划", "the body whose plan it is"), Example: "临江区数据局"),
        new("year", ["年度"], Kind.Year, About: new("计划的年度，四位数", "the year of the plan, four digits"), Example: "2027"),
        new("structure", ["结构"], Kind.Line, About: new("没有另外指定时用的结构：编号或中文名", "the structure used when none is asked for: an id or Chinese name")),
        new("preamble", ["前言", "引言", "总则"], Kind.Text, About: new("标题之后、第一章之前的话", "what stands before the first section")),
        new("background", ["背景", "背景与挑战"], Kind.Item, () => Background, About: new("工作背景，或现状和问题", "where the work stands, and what falls short")),
        new("guidance", ["指导思想", "总体要求", "总体思路"], Kind.Text, About: new("指导思想", "the guiding thought")),
        new("principles", ["基本原则", "原则"], Kind.Items, () => Principle, About: new("基本原则", "the principles")),
        new("goals", ["工作目标", "目标"], Kind.Item, () => Goals, About: new("工作目标：总体目标、具体目标，或两者", "the goals: one over all, single ones, or both")),
        new("tasks", ["主要任务", "任务"], Kind.Items, () => Task, About: new("主要任务", "the tasks")),
        new("phases", ["实施步骤", "阶段安排"], Kind.Items, () => Phase, About: new("分几个阶段实施", "the phases of the work")),
        new("safeguards", ["保障措施"], Kind.Items, () => Safeguard, About: new("保障措施", "the safeguards")),
        new("sections", ["其他章节"], Kind.Items, () => Section, About: new("格式里没有的章节", "sections that the format does not have")),
        new("annexes", ["附件"], Kind.Items, () => Annex, About: new("附件", "the annexes")),
        new("document", ["公文要素"], Kind.Item, () => Document, About: new("公文的红头、主送、落款、版记", "the frame of an official document")),
        new("units", ["单位名录"], Kind.Items, () => Unit, About: new("计划里可以写的单位", "the units that the plan may name")),
        new("structures", ["结构设置"], Kind.PerStructure, () => StructureSettings, About: new("各种结构的标题、字段名称和选项", "headings, labels and options, per structure")));

    /// <summary>Every shape of the format, the plan first.</summary>
    public static readonly IReadOnlyList<Shape> All =
    [
        Plan, Background, Principle, Goals, Goal, Metric, Task, Measure, Milestone, Phase, Safeguard, Section, Annex, Table, Document, Unit,
        StructureSettings,
    ];

    private static readonly Lazy<HashSet<string>> KnownSpellings =
        new(() => [.. All.SelectMany(shape => shape.Fields).SelectMany(field => field.Spellings)]);

    /// <summary>Whether any shape has a key spelt so.</summary>
    public static bool IsKnownSpelling(string spelling) => KnownSpellings.Value.Contains(spelling);

    /// <summary>Whether a text has, at the start of a line, a key of the format: what tells a plan in an old encoding from noise.</summary>
    public static bool HasKnownKey(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && IsKnownSpelling(line[..colon].TrimStart(" -").Trim().ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a file found in a folder is a plan: its root has <c>plangen</c>, or <c>title</c> and any other key of a plan (plan format, ground rule 11).
    /// It goes by lines, so that a plan whose YAML is broken still counts.
    /// </summary>
    public static bool LooksLikePlan(string text)
    {
        var keys = new HashSet<string>();
        var rootIndent = -1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            var indent = line.Length - line.TrimStart(' ').Length;
            rootIndent = rootIndent < 0 && colon > 0 && line[indent] != '#' ? indent : rootIndent;
            if (colon > 0 && indent == rootIndent && Plan.Find(line[..colon].Trim(" \"'").ToString()) is { } field)
            {
                keys.Add(field.Key);
                if (keys.Contains("plangen") || (keys.Contains("title") && keys.Count > 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The fields of tasks and measures, each once with all its spellings: what a label may be set for.</summary>
    private static Word[] Labels() =>
    [
        .. Task.Fields.Concat(Measure.Fields)
            .GroupBy(field => field.Key, (key, fields) => new Word(key, [.. fields.SelectMany(field => field.Chinese).Distinct()])),
    ];
}
