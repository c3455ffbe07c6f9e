using System.IO.Compression;
using PlanGen.Tests.Writing.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary><c>--style FILE.docx</c>: how the document is found, and what is said where it cannot serve.</summary>
public class StyleDocumentTests : CommandTest
{
    [Fact]
    public void The_style_is_taken_from_a_document()
    {
        File.WriteAllBytes("office.docx", OfficeDocument.File().Bytes());
        Assert.Equal((0, "", "wrote plan.docx\n"), Outcome(Run("render", "plan.yaml", "--style", "office.docx")));
        Assert.Contains("某局文件", Header(), StringComparison.Ordinal);
        Assert.Equal((0, "", ""), Outcome(Run("render", "plan.yaml", "--style", "office.docx", "--check")));
        Assert.Equal(1, Run("render", "plan.yaml", "--check").Code);
    }

    [Fact]
    public void In_the_settings_its_path_starts_from_their_folder()
    {
        Write("plangen.yaml", "style: office.docx\n");
        File.WriteAllBytes("office.docx", OfficeDocument.File().Bytes());
        Directory.CreateDirectory("below");
        Environment.CurrentDirectory = Path.Combine(Environment.CurrentDirectory, "below");
        Assert.Equal(0, Run("render", "../plan.yaml", "-o", "../plan.docx").Code);
        Environment.CurrentDirectory = Path.GetFullPath("..");
        Assert.Contains("某局文件", Header(), StringComparison.Ordinal);
        File.Delete("office.docx");
        AssertFails("plangen: cannot read office.docx: no such file\n", Run("render", "plan.yaml"));
    }

    [Fact]
    public void A_name_of_ours_wins_over_a_file_of_that_name()
    {
        File.WriteAllText("report", "x");
        Assert.Equal(0, Run("render", "plan.yaml", "--style", "report").Code);
    }

    [Fact]
    public void Several_plans_and_runs_give_the_same_bytes_wherever_the_style_stands()
    {
        Directory.CreateDirectory("a");
        Write("b.yaml", Plan);
        File.WriteAllBytes("a/one.docx", OfficeDocument.File().Bytes());
        File.WriteAllBytes("two.dotx", OfficeDocument.File().Bytes(isReversed: true));
        Assert.Equal(0, Run("render", "plan.yaml", "b.yaml", "--style", "a/one.docx", "-o", "x/").Code);
        Assert.Equal(0, Run("render", "plan.yaml", "--style", "two.dotx", "-o", "y.docx").Code);
        Assert.Equal(File.ReadAllBytes("x/plan.docx"), File.ReadAllBytes("x/b.docx"));
        Assert.Equal(File.ReadAllBytes("x/plan.docx"), File.ReadAllBytes("y.docx"));
    }

    [Theory]
    [InlineData("fancy", "plangen: there is no style 'fancy'; there are: gongwen-e、gongwen、report, or the path of a Word document (.docx)\n")]
    [InlineData("none.docx", "plangen: cannot read none.docx: no such file\n")]
    [InlineData("text.docx", "plangen: cannot take the style from text.docx: it is no Word document (.docx)\n")]
    [InlineData("plan.yaml", "plangen: cannot take the style from plan.yaml: it is no Word document (.docx)\n")]
    [InlineData("old.doc", "plangen: cannot take the style from old.doc: it is a document of the old kind (.doc); save it as .docx in Word or WPS\n")]
    [InlineData("folder.docx", "plangen: cannot read folder.docx: it is a folder\n")]
    [InlineData("broken.docx", "plangen: cannot take the style from broken.docx: it is damaged (word/styles.xml); open it in Word and save it anew\n")]
    public void What_cannot_serve_is_refused(string style, string message)
    {
        Write("text.docx", "文字");
        Directory.CreateDirectory("folder.docx");
        File.WriteAllBytes("old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]]);
        File.WriteAllBytes("broken.docx", WordFile.Of("").Main("styles", "<w:styles").Bytes());
        AssertFails(message, Run("render", "plan.yaml", "--style", style));
        Assert.False(File.Exists("plan.docx"));
    }

    [Fact]
    public void What_is_refused_is_said_in_Chinese_too()
    {
        Write("text.docx", "文字");
        AssertFails("plangen: 不能用 text.docx 作版式：不是 Word 文档（.docx）\n", Run("render", "plan.yaml", "--style", "text.docx", "--lang", "zh"));
    }

    [Fact]
    public void What_is_left_out_is_said_once_and_not_under_quiet()
    {
        var file = WordFile.Of("", "<w:headerReference w:type=\"default\" r:id=\"header\"/>")
            .Running("header", "header", "<w:p><w:hyperlink r:id=\"x\"><w:r><w:t>某局</w:t></w:r></w:hyperlink></w:p>")
            .Related("word/header.xml", "x", "hyperlink", "https://example.org/", isExternal: true);
        File.WriteAllBytes("style.docx", file.Bytes());
        Write("b.yaml", Plan);
        Assert.Equal(
            (0, "", "style.docx: what it refers to here was left out: https://example.org/\nwrote plan.docx\nwrote b.docx\n"),
            Outcome(Run("render", "plan.yaml", "b.yaml", "--style", "style.docx")));
        Assert.Equal((0, "", ""), Outcome(Run("render", "plan.yaml", "--style", "style.docx", "--quiet")));
    }

    [Fact]
    public void The_style_is_never_overwritten()
    {
        File.WriteAllBytes("style.docx", OfficeDocument.File().Bytes());
        AssertFails("plangen: the output style.docx would overwrite the document that gives the style\n", Run("render", "plan.yaml", "--style", "style.docx", "-o", "style.docx", "--force"));
        Assert.Equal(OfficeDocument.File().Bytes(), File.ReadAllBytes("style.docx"));
    }

    private static string Header()
    {
        using var zip = ZipFile.OpenRead("plan.docx");
        using var reader = new StreamReader(zip.GetEntry("word/header-default.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static (int, string, string) Outcome(Ended ended) => (ended.Code, ended.Output, ended.Error);

    private static void AssertFails(string message, Ended ended) => Assert.Equal((2, "", message), Outcome(ended));
}
