using System.Text;
using PlanGen.Checking;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Rolling;

namespace PlanGen.Tests.Rolling;

/// <summary>Plans to roll: the cases, which say on their first line what to ask for (<c># roll 2028 drop A、B keep C</c>), and the samples, a year on.</summary>
internal static class RollCases
{
    private static readonly string Folder = Repository.PathOf("tests/PlanGen.Tests/Cases/Roll");

    /// <summary>The files of Cases/Roll that are rolled.</summary>
    public static IReadOnlyList<string> Own { get; } =
        [.. Directory.GetFiles(Folder, "*.yaml").Where(path => !path.EndsWith(".rolled.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The plans of the samples.</summary>
    public static IReadOnlyList<string> OfSamples { get; } = [.. Samples.Names.Select(name => Samples.PathOf(name, "plan.yaml")), Samples.PathOf("full", "plan.en.yaml")];

    /// <summary>Rolls a file as it asks, its text first changed or put in another encoding.</summary>
    public static RolledPlan Roll(string path, Func<string, byte[]>? encode = null)
    {
        var text = File.ReadAllText(path);
        var words = text.Split('\n')[0].Split(' ');
        var isCase = words is ["#", "roll", ..];
        var rest = isCase ? words[3..] : [];
        var keep = Array.IndexOf(rest, "keep");
        return PlanRoller.Roll(
            new(path, (encode ?? Encoding.UTF8.GetBytes)(text), name => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path)!, name))),
            StructureCatalog.BuiltIn,
            new(isCase ? int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture) : 2028, keep < 0 ? [] : Words(rest[1..keep]), keep < 0 ? [] : Words(rest[(keep + 1)..]), CheckRequest.Default));
    }

    /// <summary>A rolled plan's text.</summary>
    public static string Text(RolledPlan rolled) => Encoding.UTF8.GetString(rolled.Bytes.Span);

    private static List<string> Words(string[] typed) => [.. typed.SelectMany(one => one.Split(',')).SelectMany(UnitNames.Split)];
}
