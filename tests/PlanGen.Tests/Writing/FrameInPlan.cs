using System.Text.RegularExpressions;

namespace PlanGen.Tests.Writing;

/// <summary>The frame of an official document in the text of a plan.</summary>
internal static partial class FrameInPlan
{
    /// <summary>Every element of the frame.</summary>
    public const string Whole = "公文要素: {发文机关: 甲局, 发文字号: 甲〔2027〕1号, 签发人: 乙, 密级: 内部, 紧急程度: 加急, 主送机关: 丙, 成文日期: 2027-01-01, 公开属性: 公开, 附注: 丁, 抄送机关: 戊, 印发机关: 己, 印发日期: 2027-01-02, 通知正文: 庚}\n";

    /// <summary>The plan without a frame.</summary>
    public static string Remove(string yaml) => Frame().Replace(yaml, "");

    /// <summary>The key with all that is indented below it.</summary>
    [GeneratedRegex("^公文要素:.*\n([ ].*\n|\n)*", RegexOptions.Multiline)]
    private static partial Regex Frame();
}
