using System.Globalization;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>UNI03: no unit goes by the name of an office that was renamed or abolished.</summary>
public sealed class OfficeHasItsPresentName() : Rule(
    new("UNI03", Severity.Warning, Authority.Data,
        new("已更名或撤销的机构", "an office that was renamed or abolished"),
        new("按机构数据（注明出处和核对日期，可在 plangen.yaml 的“法规”中增补）核对责任单位、协作单位、其他分工、主送和抄送机关，名称以旧机构名结尾的提示，如“市环保局”。计划年度早于改革的不提示；单位名录里列明的，视为当地仍用这个名称，不提示。正文不查。",
            "Units named in fields are looked up in the office data, which names a source a row and the day it was verified; add your own under 'laws' in plangen.yaml. A name that ends in that of an old office (市环保局) is found. Plans of years before the reform, and names that the unit directory lists, are left alone; prose is not read."),
        """
        主要任务:
          - {名称: 排查隐患, 责任单位: 市安监局}
        """,
        """
        主要任务:
          - {名称: 排查隐患, 责任单位: 市应急管理局}
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        foreach (var use in plan.Units)
        {
            var name = UnitDirectory.WithoutRemark(use.Name);
            if (plan.Request.Data.Laws.OfficeOf(name) is { } office && !IsLater(office.Line("since"), plan.Plan.Year) && (plan.Directory.IsEmpty || !plan.Directory.Has(name)))
            {
                yield return new(use.Span, Says(
                    office.Has("since") ? new("“{0}”的机构{1}年起已更名或撤销", "the office '{0}' was renamed or abolished in {1}") : new("“{0}”的机构已更名或撤销", "the office '{0}' was renamed or abolished"),
                    office.Has("replacement") ? new("职责现属“{2}”，核对本地的名称", "its work is now that of {2}; look up its local name") : new("核对现在的名称", "look up its present name"))
                    .With(use.Name, office.Line("since") ?? "", office.Line("replacement") ?? ""));
            }
        }
    }

    private static bool IsLater(string? since, int? year) => int.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from > year;
}
