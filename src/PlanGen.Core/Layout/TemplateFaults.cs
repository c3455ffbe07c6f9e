using PlanGen.Diagnostics;

namespace PlanGen.Layout;

/// <summary>What can be wrong with a template: the family TPL.</summary>
public static class TemplateFaults
{
    /// <summary>TPL01: the template does not parse or run.</summary>
    public static readonly FaultKind Template = new("TPL01", Severity.Error, new("模板出错：{0}", "the template fails: {0}"));

    /// <summary>TPL02: the template emits what the dialect does not have.</summary>
    public static readonly FaultKind Dialect = new("TPL02", Severity.Error, new("模板在第 {1} 行生成了方言之外的内容：{0}", "the template made something outside the dialect on line {1} of its output: {0}"),
        new("可用的内容：{2}", "the dialect has: {2}"));

    /// <summary>TPL03: a field of the plan that the template does not show.</summary>
    public static readonly FaultKind Dropped = new("TPL03", Severity.Warning, new("结构“{0}”没有写出{1}的“{2}”", "the structure {0} does not show '{2}' of {1}"),
        new("在模板里写出来；plangen structures --fields 后面写结构的编号或文件夹，列出它写出哪些字段", "show it in the template; 'plangen structures --fields' with the structure's id or folder lists what it shows"));

    /// <summary>TPL03: a field of the plan of which the template shows only some texts.</summary>
    public static readonly FaultKind PartlyDropped = Dropped with { Text = new("结构“{0}”只写出了{1}的“{2}”的一部分", "the structure {0} shows only part of '{2}' of {1}") };
}
