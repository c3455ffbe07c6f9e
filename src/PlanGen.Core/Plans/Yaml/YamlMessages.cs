using PlanGen.Diagnostics;

namespace PlanGen.Plans.Yaml;

/// <summary>What the YAML parser says of broken files (YML01).</summary>
internal static class YamlMessages
{
    /// <summary>By what the parser's messages hold.</summary>
    public static readonly LibraryMessages Table = new(
        new("这里的写法 YAML 读不懂（原文：{0}）", "{0}"),
        ("quoted scalar, found (wrong indentation|unexpected)", new("从这里开始的引号没有结束", "the quote that begins here is not closed")),
        ("quoted scalar", new("双引号里的“\\”要写成“\\\\”；或者把双引号改成单引号", "in double quotes \\ is written \\\\; or use single quotes")),
        ("tab ", new("缩进里有制表符（Tab），要改成空格", "a tab is used for indentation; use blanks")),
        ("expected '-' indicator", new("这一行与上面的列表没有对齐", "this line does not line up with the list above")),
        ("block mapping, did not find expected key", new(
            "这里应当是“键: 值”；可能是缩进与上面没有对齐，键后面缺少冒号，或者引号、括号后面还有文字",
            "a 'key: value' belongs here; the indentation may be off, a colon missing, or text follow a quote or bracket")),
        ("(plain scalar value, found invalid mapping|[Mm]apping values are not allowed)", new(
            "这里不该有“键: 值”；可能是缩进比上面多了，或者上一行的引号、冒号写错了",
            "no 'key: value' can stand here; it may be indented too far, or a quote or colon be wrong on the line above")),
        ("(multiline plain scalar|expected ':'|key is missing before a colon)", new("键和冒号要成对，冒号后面要有空格；看看这一行和上一行", "a key and a colon with a blank belong together; look at this line and the one above")),
        ("(flow |current state of the object)", new("方括号或花括号没有成对，或者各项之间缺少半角逗号", "brackets or braces do not pair, or a half-width comma is missing between items")),
        ("did not find expected node content", new("这里缺少内容，或者多了一个符号", "something is missing here, or there is a mark too many")),
        ("(block scalar|spaces in)", new("“|”或“>”后面要换行，文字写在下面各行并缩进", "after | or > the text begins on the next line, indented")),
        ("(anchor|alias)", new("以“&”或“*”开头的文字在 YAML 中是锚点和别名；是文字就加上引号", "what begins with & or * is an anchor or alias in YAML; put text in quotes")),
        ("(directive|version|%)", new("以“%”开头的行在 YAML 中是指令；是文字就加上引号", "a line that begins with % is a directive in YAML; put text in quotes")),
        ("[Tt]ag", new("以“!”开头的文字在 YAML 中是标签；是文字就加上引号", "what begins with ! is a tag in YAML; put text in quotes")),
        ("cannot start any token", new("文字不能以这个符号开头；加上引号", "text cannot begin with this mark; put it in quotes")),
        ("comment", new("注释的“#”前面要有空格；是文字就加上引号", "a comment's # needs a blank before it; put text in quotes")),
        ("[Bb]lock sequence entries", new("“- ”要另起一行写", "'- ' begins a line of its own")),
        ("[Mm]apping keys", new("“? ”在 YAML 中是键的记号；是文字就加上引号", "'? ' marks a key in YAML; put text in quotes")),
        ("(document|STREAM|stream)", new("“---”和“...”在 YAML 中是文档的起止；它们前后不能有别的内容", "--- and ... begin and end a document in YAML; nothing else can stand around them")));
}
