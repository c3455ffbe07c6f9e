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
    [InlineData("plans/2027.yaml", "next/a.yaml", "表格: t.csv", "表格: ../plans/t.csv")]
    [InlineData("plans/2027.yaml", "a.yaml", "表格: \"../tables/t.csv\" # 表", "表格: tables/t.csv # 表")]
    [InlineData("2027.yaml", "next, year/deep/a.yaml", "表格: &t tables/t.csv", "表格: &t ../../tables/t.csv")]
    [InlineData("plans/2027.yaml", "plans/a.yaml", "表格: ./t.csv", "表格: ./t.csv")]
    [InlineData("plans/2027.yaml", "plans/a.yaml", "表格: t.csv", "表格: t.csv")]
    [InlineData("2027.yaml", "'tables, old'/a.yaml", "表格: \"{表, 一}.csv\"", "表格: \"../{表, 一}.csv\"")]
    public void A_plan_rolled_to_another_folder_names_its_tables_from_there(string plan, string rolled, string before, string after)
    {
        Write(plan, $"标题: 计划\n年度: 2027\n任务: 甲\n附件:\n  - {{标题: 表, {before}\n    }}\n");
        foreach (var table in (string[])["t.csv", "tables/t.csv", "plans/t.csv", "{表, 一}.csv"])
        {
            Write(table, "列\n格\n");
        }

        var ended = Run("roll", plan, "--year", "2028", "-o", rolled);
        Assert.Equal(0, ended.Code);
        Assert.Contains("' was left and is shared with the old plan; to update it make a copy, and name that here\n", ended.Error, StringComparison.Ordinal);
        var text = File.ReadAllText(rolled);
        Assert.Contains($"{{标题: 表, {after}\n", text, StringComparison.Ordinal);
        Assert.Contains("| 格 |", Run("render", rolled, "-t", "md", "-o", "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next/a.yaml", "../.plangen/plan.schema.json", "../.plangen/plan.schema.json")]
    [InlineData("next/deep/a.yaml", "../.plangen/plan.schema.json", "../../.plangen/plan.schema.json")]
    [InlineData("a.yaml", "plan.schema.json", "plans/plan.schema.json")]
    [InlineData("a.yaml", "https://example.com/plan.schema.json", "https://example.com/plan.schema.json")]
    [InlineData("a.yaml", "/srv/plan.schema.json", "/srv/plan.schema.json")]
    public void Editors_find_the_schema_from_there_too(string rolled, string before, string after)
    {
        Write("plans/2027.yaml", $"# yaml-language-server: $schema={before}\n标题: 计划\n年度: 2027\n任务: 甲\n");
        Assert.Equal(0, Run("roll", "plans/2027.yaml", "--year", "2028", "-o", rolled).Code);
        Assert.StartsWith($"# yaml-language-server: $schema={after}\n标题: 计划\n年度: 2028\n", File.ReadAllText(rolled), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_rolled_plan_will_stand_is_not_known_on_standard_output()
    {
        Write("plans/2027.yaml", "# yaml-language-server: $schema=../a.json\n标题: 计划\n年度: 2027\n任务: 甲\n附件: {标题: 表, 表格: t.csv}\n");
        Write("plans/t.csv", "列\n格\n");
        var ended = Run("roll", "plans/2027.yaml", "--year", "2028", "-o", "-");
        Assert.Contains("表格: t.csv", ended.Output, StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../a.json\n", ended.Output, StringComparison.Ordinal);
        Assert.Contains("mind its path where the new plan stands in another folder", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_cannot_be_changed_is_to_be_changed_by_hand()
    {
        Write("2027.yaml", "标题: 计划\n年度: 2027\n任务: 甲\n附件:\n  - 标题: 表\n    表格: |\n      t.csv\n");
        Write("t.csv", "列\n格\n");
        var ended = Run("roll", "2027.yaml", "--year", "2028", "-o", "next/a.yaml");
        Assert.Equal(0, ended.Code);
        Assert.Contains("change it to '../t.csv' by hand", ended.Error, StringComparison.Ordinal);
        Assert.Contains("    # 待确认: “t.csv”没有改：写法中有转义、换行或锚点，请手工改为“../t.csv”\n", File.ReadAllText("next/a.yaml"), StringComparison.Ordinal);
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
