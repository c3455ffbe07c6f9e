using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Checking.Rules;

/// <summary>LAW04: a document number is written as the standard has it: 国发〔2020〕6号.</summary>
public sealed partial class DocumentNumberHasForm() : Rule(
    new("LAW04", Severity.Warning, Authority.DocumentStandard,
        new("发文字号的写法", "the form of a document number"),
        new("发文字号由发文机关代字、年份、发文顺序号组成，年份用六角括号“〔〕”括入，年份标全称，顺序号不加“第”字、不编虚位（GB/T 9704—2012 第7.2.5条）。查“发文字号”和正文中的文号；“2020年第12号”公告、司法案号不算。括号、“第”字和虚位可自动改正。",
            "A document number is the issuer's short form, the year in 〔〕, in full, and the number without 第 and without leading zeros (GB/T 9704—2012, 7.2.5). The frame's number and numbers cited in the text are read; announcements (2020年第12号) and court cases are left alone. --fix mends brackets, 第 and zeros."),
        """
        前言: 根据国发[2020]06号文件制定本计划。
        """,
        """
        前言: 根据国发〔2020〕6号文件制定本计划。
        """) { IsFixable = true })
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var text in plan.Texts)
        {
            foreach (Match match in Numbers().Matches(text.Text))
            {
                var right = $"〔{match.Groups["year"].Value}〕{match.Groups["number"].Value}号";
                if (match.Groups["form"].Value != right || match.Groups["year"].Length != 4)
                {
                    var form = match.Groups["form"];
                    yield return new(text.SpanOf(form.Index, form.Length), Says(
                        match.Groups["year"].Length == 4 ? new("发文字号写作“{0}”", "the document number is written '{0}'") : new("发文字号“{0}”的年份不是四位", "the year of the document number '{0}' is not four digits"),
                        match.Groups["year"].Length == 4 ? new("改为“{1}”", "write '{1}'") : new("年份写全四位", "write the year in full")).With(form.Value, right), Fix(text, form, match.Groups["year"].Length == 4 ? right : null));
                }
            }

            if (text.Owner.Shape == PlanKeys.Document && text.Field.Key == "number" && !Numbers().IsMatch(text.Text) && !Blank().IsMatch(text.Text))
            {
                yield return new(text.SpanOf(0, text.Text.Length), Says(
                    new("“{0}”不像发文字号", "'{0}' does not look like a document number"),
                    new("写作“机关代字〔年份〕顺序号号”，如“澜政办发〔2027〕6号”", "write it as in 澜政办发〔2027〕6号")).With(text.Text));
            }
        }
    }

    private static TextEdit[]? Fix(PlanText text, Group form, string? right) =>
        right is not null && text.EditableSpanOf(form.Index, form.Length) is { } span ? [new(span, right)] : null;

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs}{2})(?<form>[〔\[［【（(﹝](?<year>[0-9]{2}|[0-9]{4})[〕\]］】）)﹞][ \t]*第?[ \t]*0*(?<number>[1-9][0-9]*)[ \t]*号)")]
    private static partial Regex Numbers();

    /// <summary>A number that is not given yet.</summary>
    [GeneratedRegex("[×xX＊*_＿]|〔[0-9]{4}〕[ \u3000]*号")]
    private static partial Regex Blank();
}
