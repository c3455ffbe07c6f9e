using System.Text;
using System.Text.RegularExpressions;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Rolling;
using Xunit;

namespace PlanGen.Tests.Rolling;

public partial class PlanRollerTests
{
    private static readonly string[] Emptied = ["发文字号", "成文日期", "印发日期", "number", "date", "printed"];

    public static TheoryData<string> Own => [.. RollCases.Own];

    public static TheoryData<string> OfSamples => [.. RollCases.OfSamples];

    public static TheoryData<string> All => [.. RollCases.Own, .. RollCases.OfSamples];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_case_is_rolled_as_the_file_beside_it(string path)
    {
        var rolled = Path.ChangeExtension(path, ".rolled.yaml");
        var text = RollCases.Text(RollCases.Roll(path));
        Snapshot.MatchDocument(rolled, File.Exists(rolled) ? File.ReadAllText(rolled) : null, text, () => File.WriteAllText(rolled, text));
    }

    [Theory]
    [MemberData(nameof(OfSamples))]
    public void A_sample_rolled_on_has_the_findings_it_had_and_no_other(string path)
    {
        Assert.Equal(Findings(File.ReadAllBytes(path)), Findings(RollCases.Roll(path).Bytes.ToArray()));

        IEnumerable<string> Findings(byte[] bytes) => PlanGenerator.Check(
            new(path, bytes, name => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path)!, name))), StructureCatalog.BuiltIn, CheckRequest.Default)
            .Select(found => $"{found.Fault.Id} {found.Fault.Message.In(Language.Chinese)}");
    }

    [Theory]
    [MemberData(nameof(OfSamples))]
    public void A_sample_stays_as_it_is_but_for_years_what_is_emptied_and_comments(string path)
    {
        var old = File.ReadAllText(path).Split('\n');
        var rolled = Unmarked(RollCases.Text(RollCases.Roll(path))).Split('\n');
        Assert.Equal(old.Length, rolled.Length);
        Assert.All(old.Zip(rolled), pair => Assert.True(
            Year().Replace(pair.First, "YYYY") == Year().Replace(pair.Second, "YYYY")
                || Emptied.Any(key => pair.First.StartsWith($"  {key}: ", StringComparison.Ordinal) && pair.Second == $"  {key}:"),
            $"{pair.First}\n{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_place_is_a_comment_at_its_line_and_every_such_comment_is_listed(string path)
    {
        var rolled = RollCases.Roll(path);
        var lines = RollCases.Text(rolled).Split('\n');
        var language = path.EndsWith("plan.en.yaml", StringComparison.Ordinal) || path.EndsWith("leap.yaml", StringComparison.Ordinal) ? Language.English : Language.Chinese;
        Assert.All(rolled.Places, place => Assert.Equal($"{PlanRoller.Mark} {place.Reason.In(language)}", lines[place.Line - 1].Trim()));
        Assert.Equal(rolled.Places.Count, lines.Count(line => IsMark(line)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_comments_change_nothing_of_what_is_read(string path)
    {
        var text = RollCases.Text(RollCases.Roll(path));
        var read = Read(text);
        Assert.NotEmpty(read.Lines);
        Assert.Equal(Read(Unmarked(text)).Lines, read.Lines);

        Reading Read(string yaml) => Reading.Of(Encoding.UTF8.GetBytes(yaml), name => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path)!, name)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Line_ends_marks_and_encodings_stay(string path)
    {
        var text = RollCases.Text(RollCases.Roll(path));
        Assert.Equal(text.Replace("\n", "\r\n", StringComparison.Ordinal), RollCases.Text(RollCases.Roll(path, old => Encoding.UTF8.GetBytes(old.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        Encoding[] encodings = [new UTF8Encoding(true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true), CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!];
        Assert.All(encodings, encoding =>
        {
            Assert.Equal(Encode(text), RollCases.Roll(path, Encode).Bytes.ToArray());

            byte[] Encode(string plan) => [.. encoding.Preamble, .. encoding.GetBytes(plan)];
        });
    }

    [Fact]
    public void A_plan_in_which_nothing_is_to_be_decided_gets_no_comment_however_far_it_is_rolled()
    {
        var once = Rolled("标题: 2027年计划\n年度: 2027\n指导思想: 2027年6月底前\n任务: [{名称: 甲, 完成时限: 2027-Q1..2027-Q2}]\n", 2029);
        Assert.Equal("标题: 2029年计划\n年度: 2029\n指导思想: 2029年6月底前\n任务: [{名称: 甲, 完成时限: 2029-Q1..2029-Q2}]\n", once);
    }

    [Theory]
    [InlineData("标题: 计划\n", "the plan names no year to roll from")]
    [InlineData("标题: 2028年计划\n", "the plan is of 2028 already; --year must be later, not 2028")]
    [InlineData("标题: 2030年计划\n", "the plan is of 2030 already; --year must be later, not 2028")]
    public void A_plan_without_year_or_not_older_is_refused(string yaml, string message) =>
        Assert.StartsWith(message, Assert.Throws<RollException>(() => Rolled(yaml, 2028)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[{编号: A, 名称: 甲}, 乙]", "B", "no task has the id or responsible unit 'B'; there are: A")]
    [InlineData("[{名称: 甲, 责任单位: 信息中心}, 乙]", "信息中新", "no task has the id or responsible unit '信息中新'; did you mean '信息中心'?")]
    [InlineData("[{编号: A, 名称: 甲}, {编号: B, 名称: 乙}]", "A、B", "no task would be left")]
    [InlineData("{编号: A, 名称: 甲}", "A", "no task would be left")]
    [InlineData("[{编号: A, 名称: &n 甲}, *n]", "A", "the task 'A' on line 3 holds an anchor (&) that is used elsewhere")]
    [InlineData("[&t {名称: 甲, 责任单位: A}, 乙, *t]", "A", "the task '甲' cannot be dropped")]
    [InlineData("[{编号: A, 名称: 甲}, # 甲\n  乙]", "A", "the task 'A' cannot be dropped")]
    public void Tasks_that_cannot_be_dropped_are_refused(string tasks, string drop, string message) =>
        Assert.StartsWith(message, Assert.Throws<RollException>(() => Rolled($"标题: 计划\n年度: 2027\n任务: {tasks}\n", 2028, drop)).Message, StringComparison.Ordinal);

    private static string Rolled(string yaml, int year, string drop = "") => RollCases.Text(PlanRoller.Roll(
        new("plan.yaml", Encoding.UTF8.GetBytes(yaml), _ => throw new FileNotFoundException()), StructureCatalog.BuiltIn,
        new(year, [.. PlanGen.Plans.UnitNames.Split(drop)], [], CheckRequest.Default)));

    private static bool IsMark(string line) => line.TrimStart().StartsWith(PlanRoller.Mark, StringComparison.Ordinal) && !line.Contains("这是文字", StringComparison.Ordinal);

    private static string Unmarked(string text) => string.Join('\n', text.Split('\n').Where(line => !IsMark(line)));

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();
}
