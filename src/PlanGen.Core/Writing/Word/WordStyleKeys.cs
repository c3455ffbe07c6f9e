using PlanGen.Plans.Keys;

namespace PlanGen.Writing.Word;

/// <summary>The key table of a style file. What a style does not say it takes from the one it is based on.</summary>
internal static class WordStyleKeys
{
    private static readonly Plans.Keys.Word[] Yes = [new("yes", "是")];

    /// <summary>How paragraphs, or runs, of one role look.</summary>
    public static readonly Shape Look = new(
        new("样式", "a look"),
        null,
        new("role", ["用途"], Kind.Line, IsRequired: true),
        new("name", ["名称"], Kind.Line),
        new("font", ["字体"], Kind.Line),
        new("size", ["字号"], Kind.Line),
        new("line", ["行距"], Kind.Line),
        new("indent", ["首行缩进"], Kind.Line),
        new("left", ["左缩进"], Kind.Line),
        new("right", ["右缩进"], Kind.Line),
        new("before", ["段前"], Kind.Line),
        new("after", ["段后"], Kind.Line),
        new("align", ["对齐"], Kind.Choice, Words: [new("left"), new("center"), new("right"), new("both")]),
        new("color", ["颜色"], Kind.Line),
        new("bold", ["加粗"], Kind.Choice, Words: Yes),
        new("keep", ["与下段同页"], Kind.Choice, Words: Yes));

    /// <summary>The page.</summary>
    public static readonly Shape Page = new(
        new("页面", "the page"),
        null,
        new("top", ["上"], Kind.Line),
        new("right", ["右"], Kind.Line),
        new("bottom", ["下"], Kind.Line),
        new("left", ["左"], Kind.Line),
        new("header", ["页眉"], Kind.Line),
        new("footer", ["页脚"], Kind.Line));

    /// <summary>The file's root.</summary>
    public static readonly Shape Style = new(
        new("版式", "the style"),
        null,
        new("name", ["名称"], Kind.Line, IsRequired: true),
        new("english", ["英文名称"], Kind.Line),
        new("summary", ["说明"], Kind.Line),
        new("english_summary", ["英文说明"], Kind.Line),
        new("base", ["基于"], Kind.Line),
        new("cover", ["封面"], Kind.Choice, Words: Yes),
        new("contents", ["目录"], Kind.Choice, Words: Yes),
        new("page", ["页面"], Kind.Item, () => Page),
        new("line", ["行距"], Kind.Line),
        new("spacing", ["字距"], Kind.Line),
        new("latin", ["西文字体"], Kind.Line),
        new("fonts", ["字体"], Kind.Lists),
        new("looks", ["样式"], Kind.Items, () => Look));
}
