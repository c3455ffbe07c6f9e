using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Drafting;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Drafting;

/// <summary>Each file of Cases/TaskTables is a table as it is pasted; beside it stands what is said of it and the tasks that become of it.</summary>
public class TaskTableTests
{
    private const string Simple = "任务名称,责任单位\n整理归档,档案室\n";
    private static readonly string Folder = Repository.PathOf("tests/PlanGen.Tests/Cases/TaskTables");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_becomes_tasks_and_nothing_in_it_is_dropped(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".csv"));
        var table = TaskTable.Read(name, bytes, out var refusal);
        Assert.Null(refusal);
        var text = Draft(table!);
        var tasks = text[text.IndexOf("\n主要任务:", StringComparison.Ordinal)..text.IndexOf("\n保障措施:", StringComparison.Ordinal)];
        Snapshot.MatchBeside(Path.Combine(Folder, name + ".yaml"), string.Concat(table!.Remarks.Select(remark => $"# {remark.In(Language.Chinese)}\n")) + tasks.TrimStart('\n'));

        var report = new DiagnosticList();
        var plan = PlanReader.Read(new SourceText("plan.yaml", text), [], _ => throw new IOException(), report);
        Assert.Empty(report.Sorted());
        Assert.Equal(table.Count, plan!.Tasks.Count);
    }

    [Fact]
    public void A_table_of_any_length_is_drafted() =>
        Assert.Contains("- 名称: 任务19999\n", Draft(TaskTable.Read("t", Encoding.UTF8.GetBytes("任务名称,责任单位\n" + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"任务{number},科\n"))), out _)!), StringComparison.Ordinal);

    [Fact]
    public void Nothing_stands_beside_the_tables_but_what_becomes_of_them() =>
        Assert.Equal(Directory.GetFiles(Folder, "*.csv").Order(), Directory.GetFiles(Folder, "*.yaml").Select(path => Path.ChangeExtension(path, ".csv")).Order());

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Every_encoding_and_line_end_of_spreadsheets_is_read(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        foreach (var text in new[] { Simple, Simple.ReplaceLineEndings("\r\n"), Simple.Replace(',', ';'), Simple.Replace(',', '\t') })
        {
            var table = TaskTable.Read("t", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)], out var refusal);
            Assert.Null(refusal);
            Assert.Contains("- 名称: 整理归档\n    # 负责的单位，多个用“、”分开\n    责任单位: 档案室\n", Draft(table!), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "no heading row was found")]
    [InlineData("部门,电话\n办公室,110\n", "no heading row was found: one row must name the columns, one of them the names of tasks (名称、任务名称、工作任务、重点任务 and the like); the first row is: 部门、电话")]
    [InlineData("任务名称,责任单位\n,\n", "there are no tasks below the heading row")]
    [InlineData("任务名称\n整理\u0007归档\n", "U+0007")]
    [InlineData("任务名称,责任单位\n整理归档,\"档案室\n编制目录,信息中心\n", "the quote that opens on line 2 is never closed")]
    [InlineData("任务名称;责任单位\n\"整理归档;档案室\n编制目录;\"信息中心\"\n", "text follows the quote that opens on line 2 and closes on line 3")]
    [InlineData("\"任务名称\t责任单位\n整理归档\t档案室\n", "the quote that opens on line 1 is never closed")]
    [InlineData("任务名称,责任单位\n推进\"互联网+\"行动,信息中心\n", "a cell on line 2 holds a quote")]
    public void What_holds_no_tasks_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Null(TaskTable.Read("t", Encoding.UTF8.GetBytes(text), out var refusal));
        Assert.Contains(reason, refusal!.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("任务名称\n1.甲\n2.乙\n", new[] { "甲", "乙" })]
    [InlineData("任务名称\n（一）甲\n（二）乙\n", new[] { "甲", "乙" })]
    [InlineData("任务名称\n1.甲\n3.乙\n", new[] { "1.甲", "3.乙" })]
    [InlineData("任务名称\n1.甲\n乙\n", new[] { "1.甲", "乙" })]
    [InlineData("任务名称\n3.5万亩改造\n", new[] { "3.5万亩改造" })]
    [InlineData("任务名称\n1.\n2.\n", new[] { "1.", "2." })]
    public void Numbers_before_names_go_only_where_they_run(string text, string[] names)
    {
        var table = TaskTable.Read("t", Encoding.UTF8.GetBytes(text), out _)!;
        Assert.All(names, name => Assert.Contains($"- 名称: {name}\n", Draft(table) + "\n", StringComparison.Ordinal));
        Assert.Equal(names[0] == "甲", table.Remarks.Count > 0);
    }

    [Theory]
    [InlineData("序号,任务\n1,甲\n2,乙\n", true)]
    [InlineData("序号,任务\n一,甲\n二,乙\n", true)]
    [InlineData("序号,任务\n1-1,甲\n1-2,乙\n", false)]
    [InlineData("序号,任务\n2,甲\n3,乙\n", false)]
    public void A_column_of_numbers_is_left_out_only_where_they_run(string text, bool isLeftOut)
    {
        var table = TaskTable.Read("t", Encoding.UTF8.GetBytes(text), out _)!;
        Assert.Equal(!isLeftOut, Draft(table).Contains("# 序号: ", StringComparison.Ordinal));
        Assert.Single(table.Remarks);
    }

    [Theory]
    [InlineData("任务名称\t责任单位\n推进\"互联网+\"行动\t信息中心\n")]
    [InlineData("任务名称\n推进\"互联网+\"行动\n")]
    public void A_quote_within_a_cell_that_is_pasted_stays(string text)
    {
        var table = TaskTable.Read("t", Encoding.UTF8.GetBytes(text), out _)!;
        Assert.Contains("- 名称: 推进\"互联网+\"行动\n", Draft(table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_beyond_the_headings_stays_as_a_comment_and_is_named()
    {
        var table = TaskTable.Read("t", Encoding.UTF8.GetBytes("任务名称,责任单位\n整理归档,档案室,信息中心\n"), out _)!;
        Assert.Contains("    # 第3列: 信息中心\n", Draft(table), StringComparison.Ordinal);
        Assert.Contains("第3列", Assert.Single(table.Remarks).In(Language.Chinese), StringComparison.Ordinal);
    }

    private static string Draft(TaskTable table)
    {
        var report = new DiagnosticList();
        var text = PlanDrafter.Draft(new(StructureCatalog.Find("classic")!, Language.Chinese, "2027", "本单位", "2027年度工作计划", null, table, null), report);
        Assert.Empty(report.Sorted());
        return text!;
    }
}
