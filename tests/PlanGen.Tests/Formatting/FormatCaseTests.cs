using Xunit;

namespace PlanGen.Tests.Formatting;

/// <summary>Cases/Format holds plans and, as name.formatted.yaml beside each, what they become; a comment <c># --keys en</c> asks for a spelling.</summary>
public sealed class FormatCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests/PlanGen.Tests/Cases/Format");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".formatted.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_becomes_what_stands_beside_it(string name)
    {
        var yaml = File.ReadAllText(Path.Combine(Folder, name));
        bool? isChinese = yaml.Contains("# --keys zh", StringComparison.Ordinal) ? true : yaml.Contains("# --keys en", StringComparison.Ordinal) ? false : null;
        var path = Path.Combine(Folder, Path.ChangeExtension(name, ".formatted.yaml"));
        var text = Formatted.Of(yaml, isChinese);
        Snapshot.MatchDocument(path, File.Exists(path) ? File.ReadAllText(path) : null, text, () => File.WriteAllText(path, text));
    }
}
