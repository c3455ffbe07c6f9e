using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>UNI02: one unit, one name: no alias of the directory, and no name but one character off another.</summary>
public sealed class UnitHasOneName() : Rule(
    new("UNI02", Severity.Warning, Authority.Regulation,
        new("同一单位用了别的名称", "another name for the same unit"),
        new("单位使用全称或规范化简称（《条例》第九条），一份计划里前后一致。有名录的，写成别名（可自动改成规范名称）、或与名录中的名称只差一字的都会提示。没有名录的，只比较计划内部：只用过一两次、而与另一个至少多用三倍的名称只差一字的，如“法规科”与“法规处”。财务处与总务处、市财政局与县财政局、第一支队与第二支队这类本来就是两个单位的不算。",
            "A unit goes by its full or standard short name (Regulations, article 9), the same throughout. With a directory, its aliases (mended by --fix) and names one character off one of its names are found. Without one, a name used once or twice that is one character off a name used at least three times as often: 法规科 beside 法规处. Names that differ in what tells two units apart (财务处 and 总务处, 市财政局 and 县财政局) are not."),
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 法规科
        单位名录: [{名称: 政策法规处, 别名: 法规科}]
        """,
        """
        主要任务:
          - 名称: 整理归档
            责任单位: 政策法规处
        单位名录: [{名称: 政策法规处, 别名: 法规科}]
        """) { IsFixable = true })
{
    private const int MostSlips = 2;
    private const int TimesMore = 3;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan) => plan.Directory.IsEmpty ? AmongThemselves(plan) : ByDirectory(plan);

    private IEnumerable<Finding> ByDirectory(CheckedPlan plan)
    {
        foreach (var use in plan.Units.Where(use => !plan.Directory.Has(use.Name)))
        {
            if (plan.Directory.NameOfAlias(use.Name) is { } name)
            {
                yield return new(use.Span, Says(
                    new("“{0}”是“{1}”的别名", "'{0}' is an alias of '{1}'"),
                    new("改为“{1}”", "write '{1}'")).With(use.Name, name),
                    use.EditableSpanOf(0, use.Name.Length) is { } span && MayStandFor(name) ? [new(span, name)] : null);
            }
            else if (plan.Directory.NameNear(use.Name) is { } near)
            {
                yield return new(use.Span, Says(
                    new("单位名录中没有“{0}”，与它只差一字的是“{1}”", "the unit directory has no '{0}'; one character off is '{1}'"),
                    new("如是同一单位，改为“{1}”；不是的，加入“单位名录”", "if it is the same unit, write '{1}'; if not, add it to 'units'")).With(use.Name, near));
            }
        }
    }

    private IEnumerable<Finding> AmongThemselves(CheckedPlan plan)
    {
        var counts = plan.Units.Select(use => UnitDirectory.WithoutRemark(use.Name)).Where(name => !UnitDirectory.IsGeneral(name)).CountBy(name => name).ToDictionary();
        var near = new NearNames();
        foreach (var (name, count) in counts)
        {
            if (count >= TimesMore)
            {
                near.Add(name);
            }
        }

        foreach (var use in plan.Units)
        {
            var name = UnitDirectory.WithoutRemark(use.Name);
            if (counts.TryGetValue(name, out var count) && count <= MostSlips
                && near.Find(name).FirstOrDefault(other => counts[other] >= TimesMore * count && UnitNameSlip.IsLikely(name, other)) is { } often)
            {
                yield return new(use.Span, Says(
                    new("“{0}”与“{1}”只差一字，本计划用前者{2}次、用后者{3}次", "'{0}' is one character off '{1}'; this plan names the former {2}x, the latter {3}x"),
                    new("如是同一单位，改为“{1}”；如有两个单位，在“单位名录”中列明", "if it is the same unit, write '{1}'; if there are two, list both in 'units'")).With(name, often, count, counts[often]));
            }
        }
    }

    /// <summary>Whether a name can take a plain scalar's place without YAML reading it as something else.</summary>
    private static bool MayStandFor(string name) => name.All(character => character > 0x7F || char.IsAsciiLetterOrDigit(character));
}
