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
        new("name", ["名称"], Kind.Line),
        new("target", ["目标值"], Kind.Line),
        new("baseline", ["基期值"], Kind.Line),
        new("unit", ["单位"], Kind.Line),
        new("kind", ["属性"], Kind.Choice, Words: [new("约束性"), new("预期性")]));

    /// <summary>A goal.</summary>
    public static readonly Shape Goal = new(
        new("目标", "a goal"),
        "text",
        new("id", ["编号"], Kind.Line),
        new("name", ["名称"], Kind.Line),
        new("text", ["内容"], Kind.Text),
        new("metrics", ["指标"], Kind.Items, () => Metric));

    /// <summary>The goals: one over all, and single ones.</summary>
    public static readonly Shape Goals = new(
        new("工作目标", "the goals"),
        "overall",
        new("overall", ["总体目标"], Kind.Text),
        new("items", ["具体目标"], Kind.Items, () => Goal));

    /// <summary>Where the work stands.</summary>
    public static readonly Shape Background = new(
        new("背景", "the background"),
        "text",
        new("text", ["内容", "正文"], Kind.Text),
        new("problems", ["问题", "短板"], Kind.Texts));

    /// <summary>A principle.</summary>
    public static readonly Shape Principle = new(
        new("原则", "a principle"),
        "text",
        new("id", ["编号"], Kind.Line),
        new("name", ["名称"], Kind.Line),
        new("text", ["内容", "正文"], Kind.Text));

    /// <summary>One milestone of a deadline.</summary>
    public static readonly Shape Milestone = new(
        new("时限", "a milestone"),
        "when",
        new("when", ["时间"], Kind.Line),
        new("what", ["事项"], Kind.Line));

    /// <summary>Who answers for a task or measure, by when, and what comes of it: the fields both have.</summary>
    private static readonly Field[] Duties =
    [
        new("lead", ["责任单位", "牵头单位", "责任部门"], Kind.Units),
        new("support", ["协作单位", "配合单位", "协作部门"], Kind.Units),
        new("roles", ["其他分工"], Kind.Roles),
        new("leader", ["责任领导", "分管领导"], Kind.Text),
        new("contact", ["责任人"], Kind.Text),
        new("deadline", ["完成时限"], Kind.Deadline, () => Milestone),
        new("outcomes", ["预期成果", "考核要点"], Kind.Texts),
    ];

    /// <summary>A measure of a task, an item of a section or a step of a phase.</summary>
    public static readonly Shape Measure = new(
        new("措施", "a measure"),
        "text",
        [
            new("name", ["名称"], Kind.Line),
            new("text", ["内容"], Kind.Text),
            new("items", ["细项"], Kind.Texts),
            .. Duties,
        ]);

    /// <summary>A task.</summary>
    public static readonly Shape Task = new(
        new("任务", "a task"),
        "name",
        [
            new("id", ["编号", "任务编号"], Kind.Line),
            new("name", ["名称", "任务名称"], Kind.Line, IsRequired: true),
            new("aim", ["任务目标", "目标"], Kind.Text),
            new("intro", ["说明", "任务说明"], Kind.Text),
            new("measures", ["措施", "具体内容", "任务内容"], Kind.Items, () => Measure),
            .. Duties,
            new("principle", ["对应原则"], Kind.Ids),
            new("goals", ["支撑目标"], Kind.Ids),
        ]);

    /// <summary>A phase.</summary>
    public static readonly Shape Phase = new(
        new("阶段", "a phase"),
        "name",
        new("name", ["名称"], Kind.Line),
        new("period", ["时间"], Kind.Period, () => Milestone),
        new("text", ["内容"], Kind.Text),
        new("items", ["细项"], Kind.Items, () => Measure));

    /// <summary>A safeguard.</summary>
    public static readonly Shape Safeguard = new(
        new("保障措施", "a safeguard"),
        "text",
        new("name", ["名称"], Kind.Line),
        new("text", ["内容"], Kind.Text));

    /// <summary>A section of the plan's own.</summary>
    public static readonly Shape Section = new(
        new("章节", "a section"),
        "title",
        new("title", ["标题"], Kind.Line),
        new("text", ["内容"], Kind.Text),
        new("items", ["条目"], Kind.Items, () => Measure),
        new("after", ["位置"], Kind.Choice, Words: Sections));

    /// <summary>The table of an annex.</summary>
    public static readonly Shape Table = new(
        new("表格", "a table"),
        null,
        new("columns", ["列"], Kind.Cells),
        new("rows", ["行"], Kind.Rows));

    /// <summary>An annex.</summary>
    public static readonly Shape Annex = new(
        new("附件", "an annex"),
        "title",
        new("title", ["标题"], Kind.Line),
        new("text", ["内容"], Kind.Text),
        new("table", ["表格"], Kind.Item, () => Table));

    /// <summary>The frame of an official document (GB/T 9704—2012 §7).</summary>
    public static readonly Shape Document = new(
        new("公文要素", "the document frame"),
        null,
        new("issuer", ["发文机关"], Kind.Line),
        new("number", ["发文字号"], Kind.Line),
        new("signer", ["签发人"], Kind.Line),
        new("secrecy", ["密级"], Kind.Line),
        new("urgency", ["紧急程度"], Kind.Line),
        new("recipients", ["主送机关"], Kind.Units),
        new("date", ["成文日期"], Kind.Date),
        new("publicity", ["公开属性"], Kind.Line),
        new("note", ["附注"], Kind.Text),
        new("copies", ["抄送机关"], Kind.Units),
        new("printer", ["印发机关"], Kind.Line),
        new("printed", ["印发日期"], Kind.Date),
        new("notice", ["通知正文"], Kind.Text));

    /// <summary>A unit the plan may name.</summary>
    public static readonly Shape Unit = new(
        new("单位", "a unit"),
        "name",
        new("name", ["名称"], Kind.Line),
        new("aliases", ["别名"], Kind.Units),
        new("full", ["全称"], Kind.Line));

    /// <summary>What a plan sets of one structure.</summary>
    public static readonly Shape StructureSettings = new(
        new("结构设置", "the settings of a structure"),
        null,
        new("titles", ["章节标题"], Kind.Lines, Words: Headings),
        new("labels", ["字段名称"], Kind.Lines, Words: Labels()),
        new("numbering", ["编号方式"], Kind.Choice, Words: [new("restart", "重新编号"), new("continuous", "连续编号")]),
        new("options", ["选项"], Kind.Options));

    /// <summary>The plan itself.</summary>
    public static readonly Shape Plan = new(
        new("计划", "the plan"),
        null,
        new("plangen", ["格式版本"], Kind.Choice, Words: [new("1")]),
        new("title", ["标题"], Kind.Line, IsRequired: true),
        new("subtitle", ["副标题"], Kind.Line),
        new("organization", ["单位"], Kind.Line),
        new("year", ["年度"], Kind.Year),
        new("structure", ["结构"], Kind.Line),
        new("preamble", ["前言", "引言", "总则"], Kind.Text),
        new("background", ["背景", "背景与挑战"], Kind.Item, () => Background),
        new("guidance", ["指导思想", "总体要求", "总体思路"], Kind.Text),
        new("principles", ["基本原则", "原则"], Kind.Items, () => Principle),
        new("goals", ["工作目标", "目标"], Kind.Item, () => Goals),
        new("tasks", ["主要任务", "任务"], Kind.Items, () => Task),
        new("phases", ["实施步骤", "阶段安排"], Kind.Items, () => Phase),
        new("safeguards", ["保障措施"], Kind.Items, () => Safeguard),
        new("sections", ["其他章节"], Kind.Items, () => Section),
        new("annexes", ["附件"], Kind.Items, () => Annex),
        new("document", ["公文要素"], Kind.Item, () => Document),
        new("units", ["单位名录"], Kind.Items, () => Unit),
        new("structures", ["结构设置"], Kind.PerStructure, () => StructureSettings));

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
            }
        }

        return keys.Contains("plangen") || (keys.Contains("title") && keys.Count > 1);
    }

    /// <summary>The fields of tasks and measures, each once with all its spellings: what a label may be set for.</summary>
    private static Word[] Labels() =>
    [
        .. Task.Fields.Concat(Measure.Fields)
            .GroupBy(field => field.Key, (key, fields) => new Word(key, [.. fields.SelectMany(field => field.Chinese).Distinct()])),
    ];
}
