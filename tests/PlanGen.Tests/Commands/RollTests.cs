using System.Text;
using Xunit;

namespace PlanGen.Tests.Commands;

public class RollTests : CommandTest
{
    [Fact]
    public void The_new_plan_stands_beside_the_old_one_and_what_is_to_be_decided_is_listed()
    {
        Write("plans/2027年.yaml", "标题: 2027年计划\n年度: 2027\n指导思想: 巩固2026年成果。\n");
        var ended = Run("roll", "plans/2027年.yaml", "--year", "2028", "--lang", "zh");
        Assert.Equal((0, ""), (ended.Code, ended.Output));
        Assert.Equal("""
            已写入 plans/2028年.yaml
            plans/2028年.yaml:3: “2026年”不是计划年度，没有改；如应顺延，改为“2027年”
            待确认 1 处，都在“# 待确认:”注释下面；定下一处，删去一条
            然后运行：plangen check plans/2028年.yaml

            """.ReplaceLineEndings("\n"), ended.Error);
        Assert.Equal("标题: 2028年计划\n年度: 2028\n# 待确认: “2026年”不是计划年度，没有改；如应顺延，改为“2027年”\n指导思想: 巩固2026年成果。\n", File.ReadAllText("plans/2028年.yaml"));
        Assert.Equal("标题: 2027年计划\n年度: 2027\n指导思想: 巩固2026年成果。\n", File.ReadAllText("plans/2027年.yaml"));
    }

    [Fact]
    public void A_name_without_year_gets_it_and_nothing_is_overwritten()
    {
        Assert.Equal((0, "wrote plan.2028.yaml\nthen run: plangen check plan.2028.yaml\n"), Codes(Run("roll", "plan.yaml", "--year", "2028")));
        Write("plan.2028.yaml", "mine");
        Assert.Equal((2, "plangen: plan.2028.yaml is there already and was left as it is\n"), Codes(Run("roll", "plan.yaml", "--year", "2028")));
        Assert.Equal("mine", File.ReadAllText("plan.2028.yaml"));
        Assert.Equal((2, "plangen: plan.yaml is there already and was left as it is\n"), Codes(Run("roll", "plan.yaml", "--year", "2028", "-o", "plan.yaml")));
        Assert.Equal((0, ""), Codes(Run("roll", "plan.yaml", "--year", "2028", "-o", "next/other.yaml", "--quiet")));
        Assert.Equal(["next/other.yaml", "plan.2028.yaml"], Files());
    }

    [Fact]
    public void Standard_streams_do_for_files()
    {
        var ended = RunWith(Plan, "roll", "-", "--year", "2030");
        Assert.Equal((0, Plan.Replace("2027", "2030", StringComparison.Ordinal), ""), (ended.Code, ended.Output, ended.Error));
        Assert.Equal(ended.Output, Run("roll", "plan.yaml", "--year", "2030", "-o", "-").Output);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("roll plan.yaml", 2, "plangen: the option --year is missing\n")]
    [InlineData("roll plan.yaml --year 28", 2, "plangen: the option --year cannot be '28'; possible: a year of four digits, such as 2027\n")]
    [InlineData("roll plan.yaml --year 2027", 2, "plangen: the plan is of 2027 already; --year must be later, not 2027\n")]
    [InlineData("roll plan.yaml --year 2028 --drop 档案科", 2, "plangen: no task has the id or responsible unit '档案科'; there are: A、信息中心、B、办公室\n")]
    [InlineData("roll none.yaml --year 2028", 2, "plangen: cannot read none.yaml: no such file\n")]
    [InlineData("roll bad.yaml --year 2028", 1, "bad.yaml:2:1: error YML02: ")]
    public void What_cannot_be_done_is_said_and_writes_nothing(string line, int code, string message)
    {
        Write("plan.yaml", "标题: 计划\n年度: 2027\n任务:\n  - {编号: A, 名称: 甲, 责任单位: 信息中心}\n  - {编号: B, 名称: 乙, 责任单位: 办公室}\n");
        Write("bad.yaml", "标题: 2027年计划\n主要任物: []\n");
        var ended = Run(line.Split(' '));
        Assert.Equal((code, ""), (ended.Code, ended.Output));
        Assert.StartsWith(message, ended.Error, StringComparison.Ordinal);
        Assert.Equal(["bad.yaml"], Files());
    }

    [Fact]
    public void Tasks_are_dropped_and_kept_by_id_and_unit_in_one_word_or_several()
    {
        Write("plan.yaml", "标题: 计划\n年度: 2027\n任务:\n  - {编号: A, 名称: 甲}\n  - {编号: B, 名称: 乙, 责任单位: 办公室}\n  - {编号: C, 名称: 丙}\n  - {编号: D, 名称: 丁}\n");
        Assert.Equal("甲", Tasks("--drop", "B、C", "--drop", "D"));
        Assert.Equal("甲乙", Tasks("--keep", "A,办公室"));
        Assert.Equal("乙", Tasks("--keep", "A", "--keep", "办公室", "--drop", "A"));

        string Tasks(params string[] options) =>
            string.Concat(Run(["roll", "plan.yaml", "--year", "2028", "-o", "-", .. options]).Output.Where("甲乙丙丁".Contains));
    }

    [Fact]
    public void A_plan_in_an_old_encoding_is_written_in_it()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        File.WriteAllBytes("plan.yaml", encoding.GetBytes("标题: 2027年计划\r\n指导思想: 巩固2026年成果。\r\n"));
        Assert.Equal(0, Run("roll", "plan.yaml", "--year", "2028").Code);
        Assert.Equal("标题: 2028年计划\r\n# 待确认: “2026年”不是计划年度，没有改；如应顺延，改为“2027年”\r\n指导思想: 巩固2026年成果。\r\n", encoding.GetString(File.ReadAllBytes("plan.2028.yaml")));
    }

    private static (int Code, string Error) Codes(Ended ended) => (ended.Code, ended.Error);
}
