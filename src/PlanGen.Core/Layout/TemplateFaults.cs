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

    /// <summary>In TPL01: a loop that went on without end.</summary>
    public static readonly Phrase EndlessLoop = new("这个循环转了 {0} 次还没有完，模板停在这里：{1}；检查循环到什么时候结束", "this loop had gone round {0} times when the template was stopped: {1}; see that the loop comes to an end");

    /// <summary>In TPL01: what went on without end outside any loop.</summary>
    public static readonly Phrase Endless = new("模板停在这里：{0}；检查函数是不是一再调用自己", "the template was stopped here: {0}; see that no function calls itself again and again");

    /// <summary>In TPL01: functions that call one another without end.</summary>
    public static readonly Phrase TooDeep = new("函数一层套一层调用得太深，停下了；检查函数是不是一再调用自己", "functions call one another too deeply and were stopped; see that none calls itself without end");

    /// <summary>Why a template was stopped: how much it worked out.</summary>
    public static readonly Phrase TooManySteps = new("这样大小的计划用不到 {0} 步", "no plan of this size needs {0} steps");

    /// <summary>Why a template was stopped: how much it wrote.</summary>
    public static readonly Phrase TooMuchText = new("这样大小的计划写不到 {0} 个字符", "no plan of this size needs {0} characters");

    /// <summary>TPL02: the template emits what the dialect does not have.</summary>
    public static readonly FaultKind Dialect = new("TPL02", Severity.Error, new("模板在第 {1} 行生成了方言之外的内容：{0}", "the template made something outside the dialect on line {1} of its output: {0}"),
        new("可用的内容：{2}", "the dialect has: {2}"));

    /// <summary>TPL03: a field of the plan that the template does not show.</summary>
    public static readonly FaultKind Dropped = new("TPL03", Severity.Warning, new("结构“{0}”没有写出{1}的“{2}”", "the structure {0} does not show '{2}' of {1}"),
        new("在模板里写出来；plangen structures --fields 后面写结构的编号或文件夹，列出它写出哪些字段", "show it in the template; 'plangen structures --fields' with the structure's id or folder lists what it shows"));

    /// <summary>TPL03: a field of the plan of which the template shows only some texts.</summary>
    public static readonly FaultKind PartlyDropped = Dropped with { Text = new("结构“{0}”只写出了{1}的“{2}”的一部分", "the structure {0} shows only part of '{2}' of {1}") };
}
