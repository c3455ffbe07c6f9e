using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>UNI01: every unit named is one of the directory, where there is one.</summary>
public sealed class UnitIsInDirectory() : Rule(
    new("UNI01", Severity.Warning, Authority.Regulation,
        new("单位不在名录中", "a unit that is not in the directory"),
        new("公文使用单位的全称或规范化简称（《条例》第九条）。计划或 plangen.yaml 有“单位名录”的，责任单位、协作单位、其他分工、主送和抄送机关都对照名录核对；没有名录的不查。各处室、有关部门、各县（市、区）人民政府等泛称不查；括号里的备注不查；本计划的单位和发文机关不必列入名录。",
            "Official documents name units in full or by a standard short name (Regulations, article 9). Where the plan or plangen.yaml has a unit directory, every unit named in a field is looked up there; where there is none, nothing is. General words (各处室, 有关部门), bracketed remarks, and the body whose plan it is are left alone."),
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 档案室
        单位名录: [办公室, 信息中心]
        """,
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 办公室
            协作单位: 各处室
        单位名录: [办公室, 信息中心]
        """))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Directory.IsEmpty
        ? []
        : plan.Units
            .Where(use => !plan.Directory.Has(use.Name) && plan.Directory.NameOfAlias(use.Name) is null && plan.Directory.NameNear(use.Name) is null)
            .Select(use => new Finding(use.Span, Says(
                new("单位名录中没有“{0}”", "the unit directory has no '{0}'"),
                new("改用名录中的名称，或把它加入“单位名录”", "use a name of the directory, or add it to 'units'")).With(use.Name)));
}
