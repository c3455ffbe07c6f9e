using System.Text.RegularExpressions;
using PlanGen.Plans.Keys;

namespace PlanGen.Drafting;

/// <summary>Which field of a task a column of a table holds, by its heading: every spelling of the key table, and what offices head their tables with besides.</summary>
internal static partial class TaskHeadings
{
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["name"] = ["工作任务", "重点任务", "主要任务", "重点工作", "重点工作任务", "任务", "任务事项", "工作事项", "重点事项", "事项", "工作项目", "项目", "项目名称", "工作名称"],
        ["aim"] = ["工作目标", "年度目标", "目标要求"],
        ["intro"] = ["任务描述", "任务背景"],
        ["measures"] = ["工作措施", "具体措施", "主要措施", "推进措施", "落实措施", "工作举措", "具体举措", "主要举措", "举措", "工作内容", "主要内容", "工作要求"],
        ["lead"] = ["责任科室", "责任处室", "责任股室", "牵头部门", "牵头科室", "牵头处室", "主办单位", "主责单位", "主责部门", "承办单位", "承办部门", "负责单位", "负责部门"],
        ["support"] = ["配合部门", "配合科室", "配合处室", "协办单位", "协办部门", "协同单位", "参与单位", "参加单位"],
        ["leader"] = ["牵头领导", "包抓领导", "分管负责人"],
        ["contact"] = ["负责人", "具体责任人", "经办人", "联系人"],
        ["deadline"] = ["完成时间", "完成期限", "完成日期", "办结时限", "时限", "时限要求", "时间要求", "时间节点", "时间安排", "进度安排", "截止时间", "截止日期"],
        ["outcomes"] = ["预期成效", "预期效果", "工作成效", "工作成果", "成果", "成效", "成果形式", "完成标志", "考核指标", "考核标准", "验收标准"],
    };

    /// <summary>A few headings of the column without which a table has no tasks.</summary>
    public static string Names { get; } = string.Join('、', PlanKeys.Task.Find("name")!.Chinese.Concat(Others["name"].Take(2)));

    /// <summary>The field; null where the heading is none that is known.</summary>
    public static Field? Find(string heading)
    {
        var word = Blanks().Replace(heading, "");
        var plain = Bracket().Replace(word, "");
        return Field(word) ?? Field(plain);
    }

    /// <summary>Whether the heading is that of running numbers.</summary>
    public static bool IsNumber(string heading) => Blanks().Replace(heading, "") is "序号" or "序" or "No." or "NO." or "No" or "NO" or "#";

    private static Field? Field(string word) => PlanKeys.Task.Find(word) ?? PlanKeys.Task.Find(word.ToLowerInvariant())
        ?? Others.Where(pair => pair.Value.Contains(word)).Select(pair => PlanKeys.Task.Find(pair.Key)).FirstOrDefault();

    [GeneratedRegex(@"[\s\u3000]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[（(].*[）)]$")]
    private static partial Regex Bracket();
}
