using System.Text;
using PlanGen.Cli.Output.Reports;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Tests.Reports;

/// <summary>Findings whose texts and file names would break out of a form that does not escape them.</summary>
internal static class HostileReport
{
    /// <summary>What every form gives its own meaning to, what turns a terminal's text around, and a character of two code units.</summary>
    public const string Text = "甲::error file=a,line=1::100%\r\n::warning::骗]]>\"'<b>&\u001b[31m\u202E\u200F\u2028\u0007\uFFFE𠮷";

    /// <summary>A file name as Linux allows it.</summary>
    public const string File = "计划/部门::甲,100%\u202E\"𠮷\"\u001b[31m\n#?.yaml";

    private static readonly SourceText Plan = new(File, "标题: 𠮷甲\n主要任务:\n  - 名称: 乙：\n    内容: 二\n");
    private static readonly Phrase Says = new("名称“{0}”不好", "the name '{0}' is bad");

    /// <summary>Four findings in one plan, two of them alike, one over two lines, one with a mend; a plan without any; one that cannot be read.</summary>
    public static Report Report => new([File, "clean.yaml"], [Twice(7), Twice(30), Over(), Mended()])
    {
        Troubles = [("gone,1.yaml", Cli.Messages.CannotRead.With("gone,1.yaml", PlanGen.Plans.FileFaults.NoAccess))],
    };

    /// <summary>The report in a form.</summary>
    public static string In(string format, Report report, Language language = Language.English)
    {
        using var output = new MemoryStream();
        using (var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            ReportCatalog.Find(format).Write(report, new(language, null, new(Stream.Null, output, TextWriter.Null, false, false, false)), writer);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Diagnostic Twice(int line) => new(Plan, new(Plan.Text.IndexOf('甲', StringComparison.Ordinal), 1),
        new("PLN01", Severity.Error, Says.With(new Phrase("{0}", "{0}").With(Text), line), new Phrase("换一个", "use another").With()));

    private static Diagnostic Over() => new(Plan, new(Plan.Text.IndexOf("名称", StringComparison.Ordinal), 14), new("PLN03", Severity.Warning, Says.With("乙"), null));

    private static Diagnostic Mended()
    {
        var place = new TextSpan(Plan.Text.IndexOf('：', StringComparison.Ordinal), 1);
        return new(Plan, place, new("REF03", Severity.Info, Says.With("："), null), [new(place, ":\u202E\n")]);
    }
}
