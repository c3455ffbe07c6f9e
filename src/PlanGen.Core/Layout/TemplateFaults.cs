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
}
