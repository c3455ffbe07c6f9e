using System.Globalization;
using System.Text;

namespace PlanGen.Tests.Properties;

/// <summary>Texts that mean something to Markdown, HTML, XML, YAML or Scriban, or that are easily lost.</summary>
internal static class NaughtyText
{
    private static readonly string[] Starts =
    [
        "", "", "", "# ", "1. ", "12) ", "- ", "+ ", "* ", "> ", "| ", "> - ", "#", "---", "***", "___", "===", "```", "~~~", ":::", "::: page", ": ", "[x]: ", "[^1]: ", "![", "<!--",
        "<div>", "{{ plan }}", "{%", "{#a}", "\\", "&", "$", "@", "1.", "（一）", "一、", "①", "。", "《", "|---|", "- [ ] ", "=", "!",
    ];

    private static readonly string[] Pieces =
    [
        "工作", "年度计划", "Plan", "2027", "  ", "   ", "\t", " ", "*", "**", "_", "__", "a_b", "😀", "😀_", "_😀", "𠮷", "𠮷野家", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "<script>alert(1)</script>", "&amp;", "&copy;", "&#35;", "&", "\\",
        "\\*", "\\n", "`", "``", "`a`", "~", "~~", "~~删~~", "[a](b)", "[", "]", "![x](y)", "<b>", "</p>", "<br>", "<", ">", "\"", "'", "|", "\\|", "{{ title }}", "{{", "}}", "{", "}", "{.a}", "{#a}", "%", "$x$", "$",
        "https://example.cn/a_b?x=1&y=2", "http://a.cn/x&copy;y", "https://例子.中国/路", "www.example.com", "a.b@example.com", "mailto:x@y.cn", "HTTP://A.B", "ftp://x.y", "://", ":tada:", ":", "：", "。", "；", "！", "？", "，", ".", ";", "（", "）",
        "(x)", "“引”", "……", "——", "e\u0301", "\u0301", "\u200Bx", "x\u200B", "\u200F", "\u202Eabc\u202C", "\uFEFF", "\u00AD", "\u00A0", "\u3000", "\u2009", "①", "㈠", "%1", "#", "##", "# ", "-", "--", "+", "=", "^", "^上^", "==", "\u0080", "\uFFFD", "5%", "]]>", "<![CDATA[",
    ];

    /// <summary>A text on one line, blank at neither end; <paramref name="count"/> stands in it, so that it is found only once.</summary>
    public static string Of(Random random, int count, bool isLong)
    {
        var text = new StringBuilder(random.Next(3) > 0 ? Starts[random.Next(Starts.Length)] : "");
        AddPieces();
        text.Append(CultureInfo.InvariantCulture, $"第{count}件");
        if (isLong)
        {
            text.Append('长', 10_000);
        }

        AddPieces();
        return text.Replace("。。", "。").ToString().Trim();

        void AddPieces()
        {
            for (var i = random.Next(4); i > 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }
        }
    }

    /// <summary>The text as a double-quoted scalar; a character that is not seen as it is as an escape.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            _ = rune.Value is '"' or '\\' ? result.Append('\\').Append(rune)
                : rune.Value is ' ' || category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned) ? result.Append(rune)
                : result.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return result.Append('"').ToString();
    }
}
