using System.Globalization;
using System.Text;

namespace PlanGen.Benchmarks;

/// <summary>The plan that the stages work on, like that of the whole-process comparison.</summary>
internal static class PlanOfSize
{
    private static readonly string[] Names = ["编制数据目录", "规范档案整理", "完善应急预案", "清理隐性壁垒", "组织业务培训", "开展专项检查"];
    private static readonly string[] Units = ["信息中心", "办公室", "法规科", "综合处", "人事科"];

    /// <summary>A plan with a number of tasks, in YAML.</summary>
    public static string Yaml(int tasks)
    {
        var yaml = new StringBuilder("标题: 2027年度数据共享工作计划\n年度: 2027\n指导思想: 以用促建，稳步推进，把流程减下来，把规则立起来。\n主要任务:\n");
        for (var number = 1; number <= tasks; number++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"""
                  - 编号: RW-{number:D5}
                    名称: {Names[number % Names.Length]}（第{number}项）
                    任务目标: 到年底全面完成，质量达到规定标准，成果能够长期使用。
                    措施:
                      - 名称: 摸清底数
                        内容: 逐个单位登记人员、场所和系统的情况，形成第{number}号台账，发现缺漏及时反馈，季度末由专人核对一遍，确保数据真实完整。
                      - 名称: 统一标准
                        内容: 发布操作规范、文书样例和常见问题解答，按岗位组织一次集中培训，新到岗的人员随到随学，做到人人会用、件件合规。
                      - 名称: 跟踪问效
                        内容: 每月抽查不少于{(number % 9) + 2}件，结果在例会上通报，同样的问题再次出现的，由分管负责人约谈，并写入下一年度的计划。
                    责任单位: {Units[number % Units.Length]}
                    协作单位: {Units[(number + 1) % Units.Length]}、{Units[(number + 2) % Units.Length]}
                    完成时限: {(number % 12) + 1}月底前
                    预期成果: 工作台账一份、规范{(number % 7) + 1}项、抽查通报不少于4期

                """);
        }

        return yaml.ToString();
    }
}
