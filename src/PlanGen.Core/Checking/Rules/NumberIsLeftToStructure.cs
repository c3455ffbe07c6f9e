using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>STR02: no number is typed where the structure numbers by itself.</summary>
public sealed class NumberIsLeftToStructure() : Rule(
    new("STR02", Severity.Warning, Authority.Format,
        new("结构会编号的地方手写了序号", "a typed number where the structure numbers by itself"),
        new("任务、措施、目标、原则、章节、阶段、保障措施和附件由结构编号，手写的“一、”“（一）”“1.”“第一章”“附件1：”会和它重复，增删一项就错。没有名称的措施、目标等，正文开头的序号也算。“一、二级响应”“3.5万件”这类不是序号的不算。可自动删去。",
            "Tasks, measures, goals, principles, sections, phases, safeguards and annexes are numbered by the structure; a typed 一、 （一） 1. 第一章 or 附件1： comes on top of that and is wrong as soon as an item is added. Of a measure or goal without a name the start of its text counts too. 一、二级响应 and 3.5万件 are no numbers. --fix takes the number out."),
        """
        主要任务:
          - 名称: 一、整理归档
          - 名称: 二、编制目录
        """,
        """
        主要任务:
          - 名称: 整理归档
          - 名称: 编制目录
        """) { IsFixable = true })
{
    private static readonly Shape[] Numbered =
    [
        PlanKeys.Principle, PlanKeys.Goal, PlanKeys.Task, PlanKeys.Measure, PlanKeys.Phase, PlanKeys.Safeguard, PlanKeys.Section, PlanKeys.Annex,
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var text in plan.Texts.Where(IsNumbered))
        {
            if (TypedNumber.AtStart(text.Text) is { } number && number.Length < text.Text.Length && !GoesOn(text, number))
            {
                yield return new(text.SpanOf(0, number.Shown.Length), Says(
                    new("序号“{0}”是手写的，结构还会再编一次", "the number '{0}' is typed, and the structure numbers as well"),
                    new("删去序号，由结构编号", "take it out; the structure numbers")).With(number.Shown), Fix(text, number));
            }
        }
    }

    private static bool IsNumbered(PlanText text) => Numbered.Contains(text.Owner.Shape) && text.Field.Key switch
    {
        "name" or "title" => true,
        "text" => IsFirst(text) && !text.Owner.Has("name") && !text.Owner.Has("title"),
        "items" => text.Owner.Shape == PlanKeys.Measure && IsFirst(text),
        _ => false,
    };

    /// <summary>Whether the text counts on from the number: （1）摸清底数。（2）统一编码。 is a list within the sentence, which the structure does not number.</summary>
    private static bool GoesOn(PlanText text, TypedNumber number) => TypedNumber.Within(text.Text).Any(one => one.Style == number.Style && one.Index > number.Index);

    /// <summary>Whether it is the first paragraph of its value.</summary>
    private static bool IsFirst(PlanText text) => string.IsNullOrWhiteSpace(text.Scalar.Value[..text.Offset]);

    /// <summary>The edit, where what is left cannot be taken for YAML's own.</summary>
    private static TextEdit[]? Fix(PlanText text, TypedNumber number) =>
        text.Text[number.Length] is var next && (next > 0x7F || char.IsAsciiLetterOrDigit(next)) && text.EditableSpanOf(0, number.Length) is { } span ? [new(span, "")] : null;
}
