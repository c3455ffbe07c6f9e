using PlanGen.Cli;
using PlanGen.Cli.Commands.Doctor;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans.Schema;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Commands.Doctor;

public class DoctorTests : CommandTest
{
    [Theory]
    [InlineData("", "zh_CN.UTF-8", "utf-8")]
    [InlineData("zh_CN.utf8", "C", "utf-8")]
    [InlineData("zh_CN.GB18030", "zh_CN.UTF-8", "gb18030")]
    [InlineData("de_DE.UTF-8@euro", "", "utf-8")]
    [InlineData("C", "zh_CN.UTF-8", "")]
    [InlineData("", "", "")]
    public void The_first_locale_that_is_set_names_the_encoding(string first, string second, string encoding) => Assert.Equal(encoding, Surroundings.EncodingOf([first, second]));

    [Fact]
    public void A_terminal_of_another_encoding_is_told_how_to_change()
    {
        Assert.Equal((State.Good, "its encoding is UTF-8", null), Told(TerminalCheck.Run(Place())));
        Assert.Equal((State.Warning, "its encoding is gb2312", "if Chinese looks garbled, run: chcp 65001, or use Windows Terminal"), Told(TerminalCheck.Run(Place() with { Encoding = "gb2312", IsWindows = true })));
        Assert.Equal((State.Warning, "no encoding is set", "if Chinese looks garbled, run: export LC_ALL=C.UTF-8 (zh_CN.UTF-8 on macOS)"), Told(TerminalCheck.Run(Place() with { Encoding = "" })));
    }

    [Fact]
    public void Fonts_are_known_by_their_names_in_any_language_in_collections_too_and_what_is_no_font_is_passed_over()
    {
        Font("fonts/deep/folder/a.ttf", FontFile.Of("FangSong_GB2312", "仿宋_GB2312"));
        Font("fonts/b.TTC", FontFile.Collection("黑体", "楷体"));
        Font("fonts/cut.ttf", FontFile.Of("宋体")[..^3]);
        Font("fonts/empty.otf", []);
        Font("fonts/huge.ttc", [.. "ttcf"u8, 0, 1, 0, 0, 255, 255, 255, 255]);
        Write("fonts/text.ttf", "no font at all, but some text that is long enough");
        Write("fonts/other.pcf", "宋体");
        Assert.Equal(["FangSong_GB2312", "仿宋_GB2312", "楷体", "黑体"], FontNames.In(["fonts", "nosuch"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_font_of_the_style_is_here_or_another_stands_in_or_it_is_missing()
    {
        Font("fonts/a.ttf", FontFile.Of("仿宋_GB2312"));
        Font("fonts/b.ttf", FontFile.Of("华文中宋"));
        Font("fonts/c.ttf", FontFile.Of("AR PL KaitiM GB"));
        var findings = FontCheck.Run(Style("gongwen"), Place()).ToDictionary(one => one.Text.In(Language.English));
        Assert.Equal(State.Good, findings["仿宋_GB2312 is here"].State);
        Assert.Equal(State.Note, findings["方正小标宋简体 is not here; 华文中宋 can stand in"].State);
        Assert.Null(findings["方正小标宋简体 is not here; 华文中宋 can stand in"].Advice);
        Assert.StartsWith("documents name the fonts of the style all the same", findings["楷体_GB2312 is not here; AR PL KaitiM GB can stand in"].Advice!.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(State.Warning, findings["黑体 is not here, nor is one that can stand in"].State);
        Assert.StartsWith("install one of: 黑体、华文黑体、Noto Sans CJK SC;", findings["黑体 is not here, nor is one that can stand in"].Advice!.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(["微软雅黑", "Arial"], FontCheck.Run(Style("report"), Place()).Select(one => one.Text.In(Language.English).Split(" is ")[0]));
    }

    [Fact]
    public void Every_font_of_every_style_has_a_free_one_that_can_stand_in()
    {
        Assert.All(WordStyleCatalog.BuiltIn, style => Assert.All(FontCheck.Run(style, Place()), one => Assert.Matches("、(Noto|Fandol|Liberation)", one.Advice!.In(Language.English))));
    }

    [Fact]
    public void LibreOffice_is_found_or_said_not_to_be_needed()
    {
        Assert.Equal((State.Note, "LibreOffice was not found", "rendering does not need it; install it to turn Word documents into PDF"), Told(OfficeCheck.Run(Place())));
        if (!OperatingSystem.IsWindows())
        {
            Write("programs/soffice", "#!/bin/sh\necho LibreOffice 25.2.1 abcdef\n");
            File.SetUnixFileMode("programs/soffice", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Assert.Equal((State.Good, "LibreOffice 25.2.1 is here: programs/soffice", null), Told(OfficeCheck.Run(Place())));
            File.SetUnixFileMode("programs/soffice", UnixFileMode.UserRead);
            Assert.Equal((State.Good, "LibreOffice is here: programs/soffice", null), Told(OfficeCheck.Run(Place())));
        }
    }

    [Fact]
    public void The_repository_is_looked_through()
    {
        Assert.Contains("[note]  settings  there is no plangen.yaml; the defaults hold\n[ok]    plans     found: 1\n", Doctor().Output, StringComparison.Ordinal);
        Write("plangen.yaml", "输出:\n  - {计划: plan.yaml, 路径: a.md}\n");
        Assert.Contains("[warn]  outputs   documents declared: 1; not made yet: a.md\n   = help: to make them, run: plangen render\n", Doctor().Output, StringComparison.Ordinal);
        Run("render");
        var (code, output) = Doctor();
        Assert.Contains("[ok]    settings  plangen.yaml is in order\n[ok]    plans     found: 1\n[ok]    outputs   documents declared: 1, all of them made\n", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
        File.Delete("plan.yaml");
        Assert.Contains("there is no plan in .\n   = help: run this in the folder of your plans\n[warn]  outputs   there is no file plan.yaml\n", Doctor().Output, StringComparison.Ordinal);
        Write("plan.yaml", Plan);
    }

    [Fact]
    public void Settings_that_stop_every_run_fail()
    {
        Write("plangen.yaml", "词表: nosuch.yaml\n");
        Assert.Contains("[bad]   settings  plangen.yaml cannot be used\n   = help: cannot read nosuch.yaml: no such file\n", Doctor().Output, StringComparison.Ordinal);
        Assert.Equal(1, Doctor().Code);
        Write("nosuch.yaml", "字词: []\n");
        Assert.Contains("= help: mend what is listed above\n", Doctor().Output, StringComparison.Ordinal);
        Assert.Equal(1, Doctor().Code);
    }

    [Fact]
    public void A_schema_of_another_version_is_to_be_written_anew()
    {
        Assert.DoesNotContain("schema", Doctor().Output, StringComparison.Ordinal);
        Write(".plangen/plan.schema.json", "{}");
        Assert.Contains(".plangen/plan.schema.json is not that of this version\n   = help: to write it anew: plangen schema > .plangen/plan.schema.json\n", Doctor().Output, StringComparison.Ordinal);
        File.WriteAllBytes(".plangen/plan.schema.json", PlanSchema.Write([.. StructureCatalog.BuiltIn.Select(one => one.Word)]));
        Assert.Contains("[ok]    editor    .plangen/plan.schema.json is that of this version\n", Doctor().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_looks_at_this_machine_for_the_style_asked_for()
    {
        var ended = Run("doctor", "--style", "report", "--lang", "zh");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("“微软雅黑”", ended.Output, StringComparison.Ordinal);
        Assert.Contains("终端", ended.Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("doctor", "--style", "nosuch").Code);
    }

    private static Surroundings Place() => new("utf-8", false, ["fonts"], ["programs"]);

    private static WordStyle Style(string id) => WordStyleCatalog.BuiltIn.Single(style => style.Id == id);

    private static (State State, string Text, string? Advice) Told(IEnumerable<Finding> findings)
    {
        var one = Assert.Single(findings);
        return (one.State, one.Text.In(Language.English), one.Advice?.In(Language.English));
    }

    /// <summary>The whole of it where the working directory is all there is.</summary>
    private static (int Code, string Output) Doctor()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var settings = CommandRunner.FindSettings(new DiagnosticList());
        var session = new Session(Language.English, settings, new(Stream.Null, output, error, false, false, false));
        return (PlanGen.Cli.Commands.DoctorCommand.Run(session, null, Place()), System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    private static void Font(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
