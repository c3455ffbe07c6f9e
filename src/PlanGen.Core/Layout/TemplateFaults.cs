using PlanGen.Diagnostics;

namespace PlanGen.Layout;

/// <summary>What can be wrong with a template: the family TPL.</summary>
public static class TemplateFaults
{
    /// <summary>TPL01: the template does not parse or run.</summary>
    public static readonly FaultKind Template = new("TPL01", Severity.Error, new("模板出错：{0}", "the template fails: {0}"));

    /// <summary>In TPL01: a field that an item does not have.</summary>
    public static readonly Phrase NoField = new("{0}没有字段 {1}；可用：{2}", "{0} has no field {1}; there are: {2}");

    /// <summary>In TPL01: an argument of the wrong type, or null where something is needed.</summary>
    public static readonly Phrase WrongArgument = new("参数的类型不对，或者是 null", "an argument is of the wrong type, or null");

    /// <summary>In TPL01: a list or item that is written as it is.</summary>
    public static readonly Phrase NotText = new("不能直接写出列表、对象或小数；逐项写出其中的内容", "a list, an object or a fraction cannot be written as it is; write what is in it");

    /// <summary>In TPL01: a word that structure.yaml does not have.</summary>
    public static readonly Phrase NotInSettings = new("{0} 的 structure.yaml 在 {1} 里没有 {2}", "structure.yaml of {0} has no {2} in {1}");

    /// <summary>TPL02: the template emits what the dialect does not have.</summary>
    public static readonly FaultKind Dialect = new("TPL02", Severity.Error, new("模板在第 {1} 行生成了方言之外的内容：{0}", "the template made something outside the dialect on line {1} of its output: {0}"),
        new("可用的内容：{2}", "the dialect has: {2}"));

    /// <summary>TPL03: a field of the plan that the template does not show.</summary>
    public static readonly FaultKind Dropped = new("TPL03", Severity.Warning, new("结构“{0}”没有写出{1}的“{2}”", "the structure {0} does not show '{2}' of {1}"),
        new("在模板里写出来；plangen structures --fields 后面写结构的编号或文件夹，列出它写出哪些字段", "show it in the template; 'plangen structures --fields' with the structure's id or folder lists what it shows"));

    /// <summary>TPL03: a field of the plan of which the template shows only some texts.</summary>
    public static readonly FaultKind PartlyDropped = Dropped with { Text = new("结构“{0}”只写出了{1}的“{2}”的一部分", "the structure {0} shows only part of '{2}' of {1}") };
}
