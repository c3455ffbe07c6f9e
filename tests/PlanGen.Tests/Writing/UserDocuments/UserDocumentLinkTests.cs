using System.Xml.Linq;
using PlanGen.Writing.Word;
using PlanGen.Writing.Word.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>Nothing outside the file is taken, nor anything but pictures; what shows it goes too, and the user is told.</summary>
public class UserDocumentLinkTests
{
    private const string Away = "https://example.org/logo.png";

    [Theory]
    [InlineData("<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"s\"><v:imagedata r:id=\"x\"/></v:shape></w:pict></w:r>", "")]
    [InlineData("<w:r><w:drawing><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:blip r:link=\"x\"/></a:graphic></w:drawing><w:t>字</w:t></w:r>", "字")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>网址</w:t></w:r></w:hyperlink>", "网址")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>网址</w:t><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata r:id=\"x\"/></v:shape></w:pict></w:r></w:hyperlink>", "网址")]
    [InlineData("<w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" r:id=\"x\"/></w:object></w:r>", "")]
    [InlineData("<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:embed=\"x\"/></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>", "")]
    public void What_shows_something_outside_goes_and_its_text_stays(string content, string text)
    {
        var header = Header(content, "image", Away, isExternal: true, out var leftOut);
        Assert.Equal([Away], leftOut);
        Assert.Equal(text, header.Value);
        Assert.DoesNotContain(header.Descendants(), one => one.Name.LocalName is "pict" or "drawing" or "object" or "hyperlink" or "AlternateContent");
        Assert.DoesNotContain("\"x\"", header.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_links_to_a_page_loses_only_the_link()
    {
        var header = Header("<w:r><w:drawing><a:hlinkClick xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:id=\"x\"/></w:drawing></w:r>", "hyperlink", Away, isExternal: true, out _);
        Assert.Single(header.Descendants(WordFile.W + "drawing"));
        Assert.DoesNotContain("hlinkClick", header.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_with_an_address_in_itself_goes()
    {
        var header = Header($"<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata src=\"{Away}\"/></v:shape></w:pict></w:r>", "image", Away, isExternal: true, out _);
        Assert.DoesNotContain("example.org", header.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chart", "charts/chart1.xml")]
    [InlineData("image", "../../../etc/passwd")]
    [InlineData("image", "file:///etc/passwd")]
    public void What_is_no_picture_of_the_file_is_not_taken(string kind, string target)
    {
        var header = Header("<w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:embed=\"x\"/></w:drawing></w:r>", kind, target, isExternal: false, out var leftOut);
        Assert.Single(leftOut);
        Assert.Empty(header.Descendants(WordFile.W + "drawing"));
    }

    [Theory]
    [InlineData(" INCLUDEPICTURE \"https://example.org/logo.png\" \\d ")]
    [InlineData("ddeauto excel c:\\\\x.xlsx")]
    public void A_field_that_reads_something_outside_leaves_its_result(string instruction)
    {
        var complex = $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var simple = $"<w:fldSimple w:instr=\"{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}\"><w:r><w:t>结果</w:t></w:r></w:fldSimple>";
        foreach (var content in new[] { complex, simple })
        {
            var header = Header(content + Page, "image", "x.png", isExternal: false, out _);
            Assert.Equal("结果PAGE", header.Value);
            Assert.Equal(3, header.Descendants(WordFile.W + "fldChar").Count());
        }
    }

    [Fact]
    public void The_template_a_document_hangs_on_is_named_and_left()
    {
        var file = WordFile.Of("").Settings("<w:attachedTemplate r:id=\"t\"/>").Related("word/settings.xml", "t", "attachedTemplate", "file:///C:/Users/me/Secret.dotm", isExternal: true);
        Assert.Equal(["file:///C:/Users/me/Secret.dotm"], UserDocument.Read(file.Bytes()).LeftOut);
    }

    private const string Page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static XElement Header(string content, string kind, string target, bool isExternal, out IReadOnlyList<string> leftOut)
    {
        var file = WordFile.Of("", "<w:headerReference w:type=\"default\" r:id=\"header\"/>")
            .Running("header", "header", $"<w:p>{content}</w:p>")
            .Related("word/header.xml", "x", kind, target, isExternal)
            .Bytes();
        var document = UserDocument.Read(file);
        leftOut = document.LeftOut;
        var written = Pipeline.Write(new(new("题", null, null), []), new WordWriter(document.Style));
        Assert.DoesNotContain(WordFile.Names(written), name => name.Contains("header-default.xml.rels", StringComparison.Ordinal));
        return WordFile.Read(written, "word/header-default.xml");
    }
}
