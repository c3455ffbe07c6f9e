using PlanGen.Diagnostics;

namespace PlanGen.Layout;

/// <summary>What the template engine says of templates that do not parse or run (TPL01).</summary>
internal static class TemplateMessages
{
    /// <summary>By what the engine's messages hold.</summary>
    public static readonly LibraryMessages Table = new(
        new("模板引擎读不懂这里（原文：{0}）", "{0}"),
        ("^The variable or function `(.*?)` was not found", new("没有“{0}”这个变量或函数", "there is no variable or function '{0}'")),
        (@"^Cannot get member with name (.*?)\.?$", new("没有“{0}”这一项", "there is no '{0}' in it")),
        ("^Object `(.*?)` is null", new("“{0}”是空的，取不到里面的内容", "'{0}' is empty, so nothing can be had of it")),
        ("<end> statement was not found", new("缺少与 if、for 等配对的 end", "an end is missing for an if, for or the like")),
        ("^Error while parsing ScriptPage: Found <end>", new("这个 end 前面没有配对的 if、for", "this end has no if or for")),
        ("^A (?:else|`when`) condition", new("这个 else 前面没有配对的 if、for 或 case", "this else has no if, for or case")),
        ("body of a `case`", new("case 里面只能写 when 和 else", "a case holds only when and else")),
        ("(?:Unexpected end of file while parsing a|not closed on the same line)", new("这里的引号没有成对", "a quote does not pair here")),
        ("number of arguments `(.*?)` passed to `(.*?)[ `].*while expecting `(.*?)`", new("函数“{1}”要 {2} 个参数，这里给了 {0} 个", "the function '{1}' takes {2} arguments, not {0}")),
        ("^Cannot set", new("模板不能改变计划里的值", "a template cannot change the plan's values")),
        ("recursive depth limit", TemplateFaults.TooDeep),
        ("(?:LimitToString|OutputLimit) `(.*?)`", new("这里的文字超过 {0} 个字符，停下了；检查文字是不是越接越长", "a text of more than {0} characters was stopped here; see that it does not grow without end")),
        ("(?:LoopLimit|iteration limit) `(.*?)`", new("这里的列表超过 {0} 项，停下了；这样大小的计划用不到这么长", "a list of more than {0} was stopped here; no plan of this size needs one so long")),
        ("(?:depth limit|too deeply nested)", new("这里嵌套得太深；拆开来写", "this nests too deeply; take it apart")),
        ("(?:instead of|token found|token|Unexpected|Invalid) `(.*?)`", new("“{0}”不能写在这里", "'{0}' cannot stand here")),
        (@"^Unexpected token \S*$", new("这一行没有写完", "the line breaks off")));
}
