using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Writing.Word.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>A file that cannot serve as a style is refused, and it is said why.</summary>
public class UserDocumentFaultTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    /// <summary>Files, each with a word of what is said of it.</summary>
    public static TheoryData<string, byte[]> Files => new()
    {
        { "no Word document", [] },
        { "no Word document", Encoding.UTF8.GetBytes("一段文字") },
        { "no Word document", [0x50, 0x4B, 5, 6, .. new byte[18]] }, // a zip with nothing in it
        { "no Word document", WordFile.Of("", mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").Bytes() },
        { "no Word document", new WordFile().Xml("word/document.xml", "<x/>", WordFile.MainType).Bytes() }, // nothing says which part is the main one
        { "old kind (.doc)", CompoundFile },
        { "protected by a password", [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "holds macros", WordFile.Of("", mainType: "application/vnd.ms-word.document.macroEnabled.main+xml").Bytes() },
        { "holds macros", WordFile.Of("", mainType: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml").Bytes() },
        { "Strict Open XML", Of("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>") },
        { "damaged (word/document.xml)", Of("<w:document") },
        { "damaged (word/document.xml)", Of("<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>") },
        { "damaged (word/document.xml)", Of(string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300))) },
    };

    [Theory, MemberData(nameof(Files))]
    public void It_is_said_why(string words, byte[] file)
    {
        var message = Assert.Throws<UserDocumentException>(() => UserDocument.Read(file)).Text;
        Assert.Contains(words, message.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/styles.xml", "<w:styles")]
    [InlineData("word/styles.xml", "<styles/>")]
    [InlineData("word/settings.xml", "?")]
    [InlineData("word/header.xml", "<a><b></a>")]
    [InlineData("word/header.xml", "<html/>")]
    [InlineData("word/theme/theme1.xml", "")]
    [InlineData("word/_rels/letterhead.xml.rels", "?")]
    [InlineData("[Content_Types].xml", "?")]
    public void A_damaged_part_is_named(string part, string xml)
    {
        var message = Assert.Throws<UserDocumentException>(() => UserDocument.Read(OfficeDocument.File().With(part, xml))).Text;
        Assert.Contains($"damaged ({part})", message.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:pgMar w:left=\"6000\" w:right=\"6000\"/>")]
    [InlineData("<w:pgSz w:w=\"0\" w:h=\"0\"/>")]
    [InlineData("<w:pgMar w:left=\"-100\"/>")]
    [InlineData("<w:pgMar w:top=\"9000\" w:bottom=\"-9000\"/>")]
    public void A_page_without_room_is_refused(string section) =>
        Assert.Contains("no room", Assert.Throws<UserDocumentException>(() => UserDocument.Read(WordFile.Of("", section).Bytes())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_part_that_grows_without_end_is_refused()
    {
        var file = WordFile.Of("").Part("word/styles.xml", new byte[(64 << 20) + 1], "x").Related("word/document.xml", "s", "styles", "styles.xml").Bytes();
        Assert.True(file.Length < 1 << 20);
        Assert.Contains("word/styles.xml in it is too large", Assert.Throws<UserDocumentException>(() => UserDocument.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_serves_as_well_as_a_document() =>
        Assert.NotNull(UserDocument.Read(WordFile.Of("", mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml").Bytes()));

    [Fact]
    public void Styles_based_on_each_other_end() =>
        Assert.NotNull(UserDocument.Read(WordFile.Of("").Styles("""
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:basedOn w:val="b"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>
            """).Bytes()));

    private static byte[] Of(string document) => new WordFile().Xml("word/document.xml", document, WordFile.MainType).Related("", "rId1", "officeDocument", "word/document.xml").Bytes();
}
