using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>UNI07: units are set apart by 、 and by nothing else.</summary>
public sealed partial class UnitsStandApart() : Rule(
    new("UNI07", Severity.Warning, Authority.Practice,
        new("单位连写，或用了顿号以外的分隔符", "units run together, or set apart by another mark"),
        new("几个单位之间只用顿号，或各写一行列表。用逗号、分号、斜杠、空格隔开的，和“各处室各年段”这样连写的，会被当成一个单位。逗号和分号可自动改为顿号。括号里的不查。",
            "Units are set apart by 、 or stand in a list. Those set apart by a comma, semicolon, slash or blank, and those run together such as 各处室各年段, are taken for one. --fix turns commas and semicolons into 、. What stands in brackets is left alone."),
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 办公室，法规科
            协作单位: 各处室各年段
        """,
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 办公室、法规科
            协作单位: 各处室、各年段
        """) { IsFixable = true })
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Units
        .Select(use => (use, mark: Mark().Match(use.Name)))
        .Where(found => found.mark.Success)
        .Select(found => new Finding(found.use.SpanOf(found.mark.Index, Math.Max(1, found.mark.Length)), Fault(found.use, found.mark), Fix(found.use, found.mark)));

    private Fault Fault(UnitUse use, Match mark) => mark.Groups["apart"].Success
        ? Says(
            new("“{0}”用“{1}”隔开了几个单位，会被当成一个", "'{0}' sets units apart by '{1}' and is taken for one"),
            new("单位之间用顿号，或各写一行列表", "set units apart by 、, or list them")).With(use.Name, mark.Groups["apart"].Value)
        : Says(
            new("“{0}”把几个单位连写在一起", "'{0}' runs several units together"),
            new("单位之间用顿号，或各写一行列表", "set units apart by 、, or list them")).With(use.Name);

    private static TextEdit[]? Fix(UnitUse use, Match mark) =>
        mark.Groups["apart"].Value is "," or "，" or ";" or "；" && use.EditableSpanOf(mark.Index, mark.Length) is { } span ? [new(span, "、")] : null;

    /// <summary>A separator between two names outside brackets, or a second 各 of a name that begins with one.</summary>
    [GeneratedRegex(@"(?<=^(?:[^（(）)]|[（(][^（()）]*[）)])+)(?:(?<apart>[,，;；/／|])[ \t]*(?=.)|(?<=[^（(]{3})(?<apart>[ \u3000]+)(?=[\p{IsCJKUnifiedIdeographs}]{3})|(?<=^各\p{IsCJKUnifiedIdeographs}{2,})(?=各\p{IsCJKUnifiedIdeographs}{2}))")]
    private static partial Regex Mark();
}
