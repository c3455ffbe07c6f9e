using System.Text.RegularExpressions;
using PlanGen.Plans;

namespace PlanGen.Checking;

/// <summary>The units that a plan may name, each by its name or full name, and their aliases.</summary>
public sealed partial class UnitDirectory
{
    private readonly HashSet<string> names = [];
    private readonly Dictionary<string, string> aliases = [];
    private readonly NearNames near = new();

    /// <summary>The plan's own directory, and that of the settings. The body whose plan it is belongs to it unsaid.</summary>
    public UnitDirectory(Plan plan, IReadOnlyList<Item> shared)
    {
        var units = plan.Root.Items("units").Concat(shared).ToList();
        IsEmpty = units.Count == 0;
        foreach (var name in units.SelectMany(unit => new[] { unit.Line("name"), unit.Line("full") }).Append(plan.Root.Line("organization")).Append(plan.Issuer).OfType<string>())
        {
            names.Add(name);
            near.Add(name);
        }

        foreach (var unit in units)
        {
            foreach (var alias in unit.Strings("aliases").Where(alias => !names.Contains(alias)))
            {
                aliases.TryAdd(alias, unit.Line("name") ?? unit.Line("full") ?? alias);
            }
        }
    }

    /// <summary>Whether there is none: then any unit may be named.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether a unit may be named so: by its name or full name, with or without a remark in brackets, or in general words.</summary>
    public bool Has(string name) => names.Contains(name) || names.Contains(WithoutRemark(name)) || IsGeneral(name);

    /// <summary>The name of the unit of which this is an alias; null where it is none.</summary>
    public string? NameOfAlias(string name) => aliases.GetValueOrDefault(name);

    /// <summary>A name that differs by one character; null where there is none.</summary>
    public string? NameNear(string name) => near.Find(name).FirstOrDefault();

    /// <summary>Whether it names no single unit: 各处室, 有关部门, 其他成员单位, 市政府各部门.</summary>
    public static bool IsGeneral(string name) => General().IsMatch(name);

    /// <summary>A name without the bracketed remark at its end: 法规科（牵头） is 法规科.</summary>
    public static string WithoutRemark(string name) => Remark().Replace(name, "");

    [GeneratedRegex("各|^(?:全体|全市|全县|全区|全省|全局|全校|全院|有关|相关|其他|其它|所有|上述|属地|本单位|本部门)|(?:有关|相关|责任|成员|业务|牵头|配合)(?:部门|单位|科室|处室)$|等(?:部门|单位|科室|处室)?$")]
    private static partial Regex General();

    [GeneratedRegex("[（(][^（）()]*[）)]$")]
    private static partial Regex Remark();
}
