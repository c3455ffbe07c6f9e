using System.Xml.Linq;
using PlanGen.Documents;
using PlanGen.Writing.Word;
using PlanGen.Writing.Word.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>What a document of the user's gives as a style, and what is left to ours.</summary>
public class UserDocumentTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Document Plan = new(new("题", null, null),
    [
        new Title([new TextRun("题")]),
        new Heading(1, [new Number("一、", 1), new TextRun("甲")], null),
        new Heading(2, [new Number("（一）", 2), new TextRun("乙")], null),
        new Paragraph(Role.Body, [new Lead("引题。", 1), new TextRun("文")]),
        new Paragraph(Role.Secrecy, [new TextRun("内部")]),
        new Landscape([new Table(false, [100], [new(false, [new(0, 1, false, [new(Role.Body, [new TextRun("格")])], null)])], null)]),
        new Paragraph(Role.Signature, [new TextRun("某局")]),
    ]);

    [Theory]
    [InlineData("body", "a")]
    [InlineData("heading-1", "1")] // by its name
    [InlineData("heading-2", "2")] // by its Chinese name
    [InlineData("heading-3", "3")] // by another name it has, without a blank
    public void A_role_takes_the_style_that_bears_its_name(string role, string id) => Assert.Equal(id, Style(OfficeDocument.File()).Of(role)!.Id);

    [Fact]
    public void A_style_that_is_lacking_is_ours_under_an_id_and_a_name_of_its_own()
    {
        var style = Style(OfficeDocument.File());
        Assert.Equal("Title2", style.Of("title")!.Id); // the id Title is another style's
        Assert.Equal("密级 2", style.Of("secrecy")!.Name); // the name 密级 is a style's for runs
        var styles = WordFile.Read(Write(OfficeDocument.File()), "word/styles.xml").Elements(W + "style").ToList();
        Assert.Equal(styles.Count, styles.Select(one => ((string?)one.Attribute(W + "styleId"))!.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(styles.Count, styles.Select(one => ((string?)one.Element(W + "name")!.Attribute(W + "val"))!.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(Ids(Write(OfficeDocument.File())).Order().Distinct().Except(styles.Select(one => (string?)one.Attribute(W + "styleId"))), []);
    }

    [Fact]
    public void A_style_of_ours_says_only_what_tells_it_from_the_body()
    {
        var styles = WordFile.Read(Write(OfficeDocument.File()), "word/styles.xml");
        Assert.Equal("<w:pPr><w:ind firstLine=0 firstLineChars=0 left=0 leftChars=0 right=0 rightChars=0/></w:pPr><w:rPr/>", Said(styles, "Recipients"));
        Assert.Equal("<w:pPr><w:spacing before=936/><w:ind firstLine=0 firstLineChars=0 left=0 leftChars=0 right=241 rightChars=100/><w:jc val=right/></w:pPr><w:rPr/>", Said(styles, "Signer")); // two lines of the user's
        Assert.Equal("<w:pPr><w:keepNext/><w:outlineLvl val=3/></w:pPr><w:rPr/>", Said(styles, "Heading4"));
        Assert.Equal("<w:rPr><w:rFonts eastAsia=华文细黑 hint=eastAsia/><w:b/></w:rPr>", Said(styles, "Lead1")); // the font of the user's headings
    }

    [Theory]
    [InlineData(21, "cell", 21)] // never larger than the text
    [InlineData(32, "cell", 24)]
    [InlineData(21, "title", 44)]
    [InlineData(21, "recipients", 21)]
    public void Sizes_of_ours_go_by_the_body(int body, string role, int size)
    {
        var file = WordFile.Of("").Styles($"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:rPr><w:sz w:val=\"{body}\"/></w:rPr></w:style>");
        Assert.Equal(size, Style(file).Of(role)!.Size);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", "b")]
    public void The_body_is_what_the_text_of_the_document_stands_in(string used, string id)
    {
        var styles = OfficeDocument.Styles + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"Body Text\"/><w:basedOn w:val=\"a\"/></w:style>";
        Assert.Equal(id, Style(WordFile.Of(OfficeDocument.Paragraph(used, "很长的正文") + "<w:p><w:r><w:t>短</w:t></w:r></w:p>").Styles(styles)).Of("body")!.Id);
    }

    [Theory]
    [InlineData("right", "s")]
    [InlineData("center", "Signature")]
    public void A_signature_is_taken_only_where_it_stands_on_the_right(string align, string id)
    {
        var styles = OfficeDocument.Styles + $"<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"Signature\"/><w:pPr><w:jc w:val=\"{align}\"/></w:pPr></w:style>";
        Assert.Equal(id, Style(WordFile.Of("").Styles(styles)).Of("signature")!.Id);
    }

    [Fact]
    public void Headings_keep_their_level_and_lose_the_numbers_of_their_own_lists()
    {
        var styles = WordFile.Read(Write(OfficeDocument.File()), "word/styles.xml");
        Assert.Empty(styles.Descendants(W + "numPr"));
        Assert.DoesNotContain(styles.Elements(W + "style"), style => (string?)style.Attribute(W + "type") == "numbering");
        Assert.Equal(["0", "1", "2", "3"], Enumerable.Range(1, 4).Select(level => Style(OfficeDocument.File()).Of($"heading-{level}")!.Id).Select(id => (string?)ById(styles, id).Element(W + "pPr")!.Element(W + "outlineLvl")!.Attribute(W + "val")));
    }

    [Fact]
    public void With_automatic_numbers_headings_are_linked_to_our_list()
    {
        var file = Write(OfficeDocument.File(), isAutomatic: true);
        var numbers = ById(WordFile.Read(file, "word/styles.xml"), "1").Element(W + "pPr")!.Element(W + "numPr")!;
        Assert.Equal(["0", "1"], numbers.Elements().Select(one => (string?)one.Attribute(W + "val")));
        Assert.Equal("keepNext", ((XElement)numbers.PreviousNode!).Name.LocalName);
        Assert.Equal(["1", "2"], WordFile.Read(file, "word/numbering.xml").Descendants(W + "pStyle").Select(one => (string?)one.Attribute(W + "val")));
    }

    [Theory]
    [InlineData("w:eastAsia=\"华文细黑\"", "华文细黑")]
    [InlineData("w:eastAsiaTheme=\"majorEastAsia\"", "等线")]
    public void The_number_of_a_lead_has_the_font_of_the_heading_of_its_level(string given, string font)
    {
        var styles = OfficeDocument.Styles.Replace("w:eastAsia=\"华文细黑\"", given, StringComparison.Ordinal).Replace("w:eastAsiaTheme=\"minorEastAsia\"", "", StringComparison.Ordinal);
        var numbering = WordFile.Read(Write(OfficeDocument.File(styles: styles), isAutomatic: true), "word/numbering.xml");
        Assert.Equal(font, (string?)numbering.Descendants(W + "rFonts").First().Attribute(W + "eastAsia"));
    }

    [Fact]
    public void A_page_wider_than_high_is_not_turned()
    {
        var page = Style(OfficeDocument.File(OfficeDocument.Section.Replace("w:h=\"14000\"", "w:h=\"9000\"", StringComparison.Ordinal))).Page;
        Assert.Equal((10000, 9000), (page.Turned().Width, page.Turned().Height));
    }

    [Fact]
    public void Every_section_has_the_page_and_the_headers_of_the_last()
    {
        var file = Write(OfficeDocument.File());
        var sections = WordFile.Read(file, "word/document.xml").Descendants(W + "sectPr").ToList();
        Assert.Equal(3, sections.Count);
        Assert.All(sections, section => Assert.Equal(["header-default", "header-first", "footer-default"], section.Elements().Take(3).Select(one => (string?)one.Attribute(R + "id"))));
        Assert.Equal(["h=14000 w=10000", "h=10000 orient=landscape w=14000", "h=14000 w=10000"], sections.Select(section => Attributes(section.Element(W + "pgSz")!)));
        Assert.Equal("bottom=1200 footer=600 gutter=100 header=500 left=1300 right=1100 top=1000", Attributes(sections[0].Element(W + "pgMar")!));
        Assert.Equal("bottom=1100 footer=600 gutter=100 header=500 left=1200 right=1000 top=1300", Attributes(sections[1].Element(W + "pgMar")!));
        Assert.Equal([true, false, false], sections.Select(section => section.Element(W + "titlePg") is not null));
        Assert.All(sections, section => Assert.Equal("fmt=numberInDash", Attributes(section.Element(W + "pgNumType")!)));
        Assert.All(sections, section => Assert.Equal("linePitch=312 type=lines", Attributes(section.Element(W + "docGrid")!)));
        Assert.All(sections, section => Assert.Null(section.Element(W + "cols")));
        Assert.Equal($"{14000 - 1000 - 1200 - 100}", (string?)WordFile.Read(file, "word/document.xml").Descendants(W + "tblW").Single().Attribute(W + "w"));
    }

    [Fact]
    public void Headers_footers_their_pictures_and_the_theme_come_along()
    {
        var file = Write(OfficeDocument.File());
        Assert.Equal(
            ["word/_rels/header-first.xml.rels", "word/footer-default.xml", "word/header-default.xml", "word/header-first.xml", "word/media/header-first-1.png", "word/theme.xml"],
            WordFile.Names(file).Except(WordFile.Names(Pipeline.Write(Plan, new WordWriter()))).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("word/footer1.xml", WordFile.Names(file));
        Assert.Equal("某局文件", WordFile.Read(file, "word/header-default.xml").Value);
        Assert.Equal(["p", "r", "t"], WordFile.Read(file, "word/header-default.xml").Descendants().Select(one => one.Name.LocalName).Where(name => name != "pPr"));
        Assert.Empty(UserDocument.Read(OfficeDocument.File().Bytes()).LeftOut);
    }

    [Fact]
    public void A_section_without_headers_has_those_of_the_sections_before_it()
    {
        var before = $"<w:p><w:pPr><w:sectPr>{OfficeDocument.Section}</w:sectPr></w:pPr></w:p>";
        var file = WordFile.Of(before, "<w:pgSz w:w=\"12000\" w:h=\"15000\"/>").Running("header", "header", "<w:p/>").Running("footer", "footer", "<w:p/>");
        Assert.Equal(["header-default", "footer-default"], Style(file).Running.Select(one => one.Id));
        Assert.Equal((12000, WordStyleCatalog.Default.Page.Left), (Style(file).Page.Width, Style(file).Page.Left)); // the margins of the default style
    }

    [Theory]
    [InlineData("", "rId4 rId5", true)] // nothing: our footers on odd and even pages
    [InlineData("<w:headerReference w:type=\"default\" r:id=\"header\"/>", "header-default rId4", false)]
    [InlineData("<w:footerReference w:type=\"default\" r:id=\"footer\"/>", "footer-default", false)]
    public void Footers_are_ours_where_there_are_none(string references, string ids, bool isEvenAndOdd)
    {
        var file = WordFile.Of("", references + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/><w:pgNumType w:fmt=\"numberInDash\"/>")
            .Settings("").Running("header", "header", "<w:p/>").Running("footer", "footer", "<w:p/>");
        Assert.Equal(ids, string.Join(' ', Style(file).Running.Select(one => one.Id)));
        Assert.Equal(isEvenAndOdd, WordFile.Read(Write(file), "word/settings.xml").Element(W + "evenAndOddHeaders") is not null);
        var hasFooter = ids.StartsWith("footer", StringComparison.Ordinal);
        Assert.Equal(hasFooter ? 0 : 734, Style(file).Page.Footer); // ours does not stand on the edge
        Assert.Equal(hasFooter, Style(file).PageNumbers is not null); // nor does it bear two kinds of dashes
    }

    [Fact]
    public void Of_the_settings_those_of_page_and_lines_are_taken()
    {
        var settings = WordFile.Read(Write(OfficeDocument.File()), "word/settings.xml");
        Assert.Equal(["zoom", "mirrorMargins", "defaultTabStop", "compat", "themeFontLang", "decimalSymbol", "listSeparator"], settings.Elements().Select(one => one.Name.LocalName));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Styles_name_the_theme_only_where_there_is_one(bool hasTheme)
    {
        var file = hasTheme ? OfficeDocument.File() : WordFile.Of("").Styles(OfficeDocument.Styles);
        Assert.Equal(hasTheme, WordFile.Read(Write(file), "word/styles.xml").Descendants().Attributes(W + "eastAsiaTheme").Any());
    }

    [Fact]
    public void Without_any_style_all_are_ours()
    {
        var style = Style(WordFile.Of(""));
        Assert.Equal(WordStyleCatalog.Default.Looks.Select(look => (look.Role, look.Name, look.Size, look.Line)), style.Looks.Select(look => (look.Role, look.Name, look.Size, look.Line)));
        Assert.Equal(WordStyleCatalog.Default.Page, style.Page);
    }

    [Fact]
    public void Neither_the_order_nor_the_times_in_the_zip_matter() =>
        Assert.Equal(Write(OfficeDocument.File()), Pipeline.Write(Plan, new WordWriter(UserDocument.Read(OfficeDocument.File().Bytes(isReversed: true)).Style)));

    [Fact]
    public void A_document_made_here_and_edited_gives_its_own_styles_back()
    {
        var first = Pipeline.Write(Plan, new WordWriter());
        var style = UserDocument.Read(first).Style;
        Assert.Equal(WordStyleCatalog.Default.Looks.Select(look => (look.Role, look.Id, look.Size)), style.Looks.Select(look => (look.Role, look.Id, look.Size)));
        Assert.Equal(WordStyleCatalog.Default.Page, style.Page);
        Assert.Equal(WordText(first), WordText(Pipeline.Write(Plan, new WordWriter(style))));
        static string WordText(byte[] file) => WordFile.Read(file, "word/document.xml").Element(W + "body")!.Elements().SkipLast(1).Aggregate("", (text, one) => text + one.Value);
    }

    private static WordStyle Style(WordFile file) => UserDocument.Read(file.Bytes()).Style;

    private static byte[] Write(WordFile file, bool isAutomatic = false) => Pipeline.Write(Plan, new WordWriter(Style(file), isAutomatic));

    private static IEnumerable<string?> Ids(byte[] file) =>
        WordFile.Read(file, "word/document.xml").Descendants().Where(one => one.Name == W + "pStyle" || one.Name == W + "rStyle").Select(one => (string?)one.Attribute(W + "val"));

    private static XElement ById(XElement styles, string id) => styles.Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    private static string Attributes(XElement element) =>
        string.Join(' ', element.Attributes().Where(one => !one.IsNamespaceDeclaration).Select(one => $"{one.Name.LocalName}={one.Value}").Order(StringComparer.Ordinal));

    private static string Said(XElement styles, string id) => string.Concat(ById(styles, id).Elements().Where(one => one.Name.LocalName is "pPr" or "rPr").Select(Text));

    private static string Text(XElement element)
    {
        var tag = $"w:{element.Name.LocalName} {Attributes(element)}".TrimEnd();
        return element.HasElements ? $"<{tag}>{string.Concat(element.Elements().Select(Text))}</{tag.Split(' ')[0]}>" : $"<{tag}/>";
    }
}
