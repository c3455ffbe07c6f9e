using System.Text;
using System.Text.RegularExpressions;
using PlanGen.Checking;
using Xunit;

namespace PlanGen.Tests.Checking;

/// <summary>
/// Cases/Rules/PLN01 holds the cases of that rule, which is run alone: each file says in its comments what is to be found in it,
/// <c># expect PLN01 3:5</c> a finding, or <c># expect none</c>.
/// </summary>
public sealed partial class RuleCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests/PlanGen.Tests/Cases/Rules");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var path in Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                cases.Add(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileName(path));
            }

            return cases;
        }
    }

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Page.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_finds_what_the_case_says(string id, string name)
    {
        var folder = Path.Combine(Folder, id);
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        var expected = ExpectationsIn(bytes);
        Assert.True(expected.Count > 0, "the case expects nothing, not even none");

        var found = Checked.By(id, bytes, path => File.ReadAllBytes(Path.Combine(folder, path)));

        Assert.Equal(expected is ["none"] ? [] : expected, found.Select(Checked.Name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_cases_that_must_be_found_and_cases_that_must_not(string id)
    {
        var expectations = Directory.GetFiles(Path.Combine(Folder, id), "*.yaml").Select(path => ExpectationsIn(File.ReadAllBytes(path))).ToList();
        Assert.Contains(expectations, expected => expected.Exists(one => one.StartsWith(id, StringComparison.Ordinal)));
        Assert.Contains(expectations, expected => expected is ["none"]);
    }

    private static List<string> ExpectationsIn(byte[] bytes) =>
        [.. Comment().Matches(Encoding.UTF8.GetString(bytes)).Select(comment => comment.Groups["value"].Value)];

    [GeneratedRegex("^# expect (?<value>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
