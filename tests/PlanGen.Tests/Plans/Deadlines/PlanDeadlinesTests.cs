using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Deadlines;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Plans.Deadlines;

public sealed class PlanDeadlinesTests
{
    private const string Yaml = """
        标题: 2027年工作计划
        公文要素: {成文日期: 2027-01-05}
        任务:
          - 名称: 甲
            完成时限: 6月底前公布；全年跟进
          - 名称: 乙
            完成时限:
              - {时间: 2027-06, 事项: 开工}
              - 印发后30日内
        实施步骤:
          - {名称: 丙, 时间: 2027-06}
        """;

    [Fact]
    public void Each_entry_has_its_place_its_work_and_the_days_of_its_plan()
    {
        var source = new SourceText("plan.yaml", Yaml);
        var plan = PlanReader.Read(source, [], _ => throw new IOException(), new DiagnosticList())!;
        var deadlines = PlanDeadlines.Of(plan, Calendar.BuiltIn);

        Assert.Equal(["5:11 by ..2027-06-30 公布; throughout 2027-01-01..2027-12-31 跟进"], Say(plan.Tasks[0], "deadline"));
        Assert.Equal(["8:14 by ..2027-06-30 开工", "9:9 after 2027-01-05..2027-02-04"], Say(plan.Tasks[1], "deadline"));
        Assert.Equal(["11:17 during 2027-06-01..2027-06-30"], Say(plan.Root.Items("phases")[0], "period"));
        Assert.Empty(deadlines.In(plan.Root.Items("phases")[0], "deadline"));

        IEnumerable<string> Say(Item item, string key) => deadlines.In(item, key).Select(placed =>
            $"{source.PositionOf(placed.Span.Start).Line}:{source.PositionOf(placed.Span.Start).Column} {string.Join("; ", PhraseTable.Say(placed.Deadline))}");
    }
}
