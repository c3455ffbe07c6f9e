using System.IO.Compression;
using PlanGen.Cli;
using Xunit;

namespace PlanGen.Tests.Commands;

public class OverwritingTests : CommandTest
{
    [Fact]
    public void A_Word_file_of_its_own_is_replaced()
    {
        Assert.Equal(0, Run("render", "plan.yaml").Code);
        Write("plan.yaml", Plan + "  - 名称: 开放鉴定\n");
        Assert.Equal(0, Run("render", "plan.yaml").Code);
        Assert.Contains("开放鉴定", Body("plan.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_file_that_a_person_has_edited_is_left_alone_unless_forced()
    {
        Run("render", "plan.yaml");
        using (var zip = ZipFile.Open("plan.docx", ZipArchiveMode.Update))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            var edited = Body(entry).Replace("整理归档", "整理归档（张三改）", StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(edited);
        }

        var before = File.ReadAllBytes("plan.docx");
        var ended = Run("render", "plan.yaml", "-t", "docx,md");
        Assert.Equal(2, ended.Code);
        Assert.Equal("wrote plan.md\nplan.docx was edited since it was written, or is not plangen's; it was left as it is. To overwrite it, add --force\n", ended.Error);
        Assert.Equal(before, File.ReadAllBytes("plan.docx"));

        Assert.Equal(0, Run("render", "plan.yaml", "--force").Code);
        Assert.DoesNotContain("张三", Body("plan.docx"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a zip at all")]
    public void A_file_that_is_not_its_own_is_left_alone(string text)
    {
        Write("plan.docx", text);
        var ended = Run("render", "plan.yaml");
        Assert.Equal((2, text), (ended.Code, File.ReadAllText("plan.docx")));
        Assert.Contains("--force", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_formats_are_replaced_without_asking()
    {
        Write("plan.md", "old");
        Assert.Equal(0, Run("render", "plan.yaml", "-t", "md").Code);
        Assert.StartsWith("# 档案工作计划", File.ReadAllText("plan.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_a_fault_leaves_the_old_document()
    {
        Write("plan.md", "old");
        Write("plan.yaml", Plan + "不存在的键: 1\n");
        Assert.Equal(1, Run("render", "plan.yaml", "-t", "md").Code);
        Assert.Equal("old", File.ReadAllText("plan.md"));
    }

    [Fact]
    public void A_folder_in_the_way_or_a_file_for_a_folder_is_named_and_nothing_half_written_stays()
    {
        Directory.CreateDirectory("plan.md");
        Write("file", "old");
        var ended = Run("render", "plan.yaml", "-t", "md");
        Assert.Equal((2, "cannot write plan.md: it is a folder\n"), (ended.Code, ended.Error));
        ended = Run("render", "plan.yaml", "-o", "file/x.md");
        Assert.Equal((2, "cannot write file/x.md: a file stands where its folder should be\n"), (ended.Code, ended.Error));
        Assert.Equal(["file"], Files());
    }

    [Fact]
    public void A_name_that_is_too_long_is_named_and_nothing_half_written_stays()
    {
        var ended = Run("render", "plan.yaml", "-o", new string('名', 300) + ".md", "--lang", "zh");
        Assert.Equal(2, ended.Code);
        Assert.EndsWith("：名称太长\n", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_points_to_is_replaced()
    {
        Write("real/x.md", "old");
        File.CreateSymbolicLink("x.md", Path.GetFullPath("real/x.md"));
        Assert.Equal(0, Run("render", "plan.yaml", "-o", "x.md").Code);
        Assert.NotNull(new FileInfo("x.md").LinkTarget);
        Assert.StartsWith("# ", File.ReadAllText("real/x.md"), StringComparison.Ordinal);
        Assert.Equal(["real/x.md", "x.md"], Files());
    }

    [Theory]
    [InlineData("render plan.yaml -t md -o -")]
    [InlineData("structures")]
    [InlineData("--help")]
    public void A_standard_output_that_takes_no_more_is_said_to_be_so(string line)
    {
        using var output = new FullStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandRunner.Run(line.Split(' '), Program.CreateRoot, new(Stream.Null, output, error, false, false, false));
        Assert.Equal(2, code);
        Assert.EndsWith("cannot write standard output: full\n", error.ToString(), StringComparison.Ordinal);
    }

    private static string Body(string docx)
    {
        using var zip = ZipFile.OpenRead(docx);
        return Body(zip.GetEntry("word/document.xml")!);
    }

    private static string Body(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A pipe or disk that takes nothing more.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
