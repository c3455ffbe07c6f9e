using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Plans;

/// <summary>So many tasks that half of them are read on another core.</summary>
public sealed class ManyTasksTests
{
    private const int Count = 1001;

    [Fact]
    public void Tasks_stay_in_order()
    {
        var report = new DiagnosticList();
        var plan = Read(number => $"  - 名称: 第{number}项\n", report);

        Assert.Empty(report.Sorted());
        Assert.Equal(Enumerable.Range(1, Count).Select(number => $"第{number}项"), plan.Tasks.Select(task => task.Line("name")));
    }

    [Fact]
    public void Faults_are_found_in_all_of_them()
    {
        var report = new DiagnosticList();
        Read(number => $"  - 名称: 第{number}项\n    错: 1\n", report);

        Assert.Equal(Enumerable.Range(1, Count).Select(number => (2 + (2 * number), "YML02")), report.Sorted().Select(found => (found.Start.Line, found.Fault.Id)));
    }

    private static Plan Read(Func<int, string> task, DiagnosticList report)
    {
        var text = new StringBuilder("标题: 计划\n主要任务:\n");
        foreach (var number in Enumerable.Range(1, Count))
        {
            text.Append(task(number));
        }

        return PlanReader.Read(new SourceText("plan.yaml", text.ToString()), [], _ => throw new FileNotFoundException(), report)!;
    }
}
