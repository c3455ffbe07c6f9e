namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>A document as an office has it: its own fonts, numbered headings, a letterhead with a picture on the first page, a theme.</summary>
internal static class OfficeDocument
{
    public const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="480"/><w:jc w:val="both"/></w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="24"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="华文细黑"/><w:b/><w:sz w:val="30"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="3"><w:name w:val="三级"/><w:aliases w:val="小节,标题3"/><w:basedOn w:val="2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="红头"/><w:basedOn w:val="a"/></w:style>
        <w:style w:type="character" w:styleId="x"><w:name w:val="密级"/></w:style>
        <w:style w:type="numbering" w:styleId="n"><w:name w:val="No List"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        """;

    public const string Section = """
        <w:headerReference w:type="first" r:id="letterhead"/><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>
        <w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="500" w:footer="600" w:gutter="100"/>
        <w:pgNumType w:fmt="numberInDash" w:start="5"/><w:cols w:num="2" w:space="425"/><w:titlePg/><w:docGrid w:type="lines" w:linePitch="312"/>
        """;

    private const string Picture = """
        <w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="s1" style="width:100pt;height:20pt"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r></w:p>
        """;

    private static readonly string[] Colours = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

    /// <summary>The document.</summary>
    public static WordFile File(string section = Section, string styles = Styles) => WordFile.Of(Paragraph("a", "正文"), section)
        .Styles(styles)
        .Settings("<w:zoom w:percent=\"90\"/><w:trackRevisions/><w:mirrorMargins/><w:documentProtection w:edit=\"readOnly\"/><w:defaultTabStop w:val=\"420\"/>")
        .Running("header", "letterhead", Picture)
        .Running("header", "header", "<w:p><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:r><w:t>某局文件</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>")
        .Running("footer", "footer", "<w:p><w:r><w:t>页脚</w:t></w:r></w:p>")
        .Part("word/media/logo.PNG", [0x89, 0x50, 0x4E, 0x47], "image/png")
        .Related("word/letterhead.xml", "rId9", "image", "media/logo.PNG")
        .Xml("word/theme/theme1.xml", Theme(), "application/vnd.openxmlformats-officedocument.theme+xml")
        .Related("word/document.xml", "theme", "theme", "/word/theme/theme1.xml");

    /// <summary>A paragraph in a style.</summary>
    public static string Paragraph(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Theme()
    {
        const string Fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        var fills = string.Concat(Enumerable.Repeat(Fill, 3));
        var lines = string.Concat(Enumerable.Repeat($"<a:ln w=\"6350\">{Fill}</a:ln>", 3));
        var effects = string.Concat(Enumerable.Repeat("<a:effectStyle><a:effectLst/></a:effectStyle>", 3));
        var colours = string.Concat(Colours.Select(name => $"<a:{name}><a:srgbClr val=\"1F3864\"/></a:{name}>"));
        const string Fonts = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"等线\"/>";
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements>"
            + $"<a:clrScheme name=\"a\">{colours}</a:clrScheme><a:fontScheme name=\"a\"><a:majorFont>{Fonts}</a:majorFont><a:minorFont>{Fonts}</a:minorFont></a:fontScheme>"
            + $"<a:fmtScheme name=\"a\"><a:fillStyleLst>{fills}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fills}</a:bgFillStyleLst></a:fmtScheme>"
            + "</a:themeElements></a:theme>";
    }
}
