using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace PlanGen.Tests.Plans;

/// <summary>
/// Each file of Cases/Reader is a plan that says in its comments what is to be found in it, <c># expect YML02 3:5</c> a finding or
/// <c># expect none</c>, and, where it matters what was read, the whole document, <c># line …</c> a paragraph.
/// </summary>
public sealed partial class ReaderCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests/PlanGen.Tests/Cases/Reader");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_read_as_its_comments_say(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        var comments = Comment().Matches(Encoding.UTF8.GetString(bytes));
        var findings = ValuesOf("expect");
        var lines = ValuesOf("line");
        Assert.True(findings.Count > 0, "the case expects nothing, not even none");

        var reading = Reading.Of(bytes, path => File.ReadAllBytes(Path.Combine(Folder, path)));

        Assert.Equal(findings is ["none"] ? [] : findings, reading.Findings);
        if (lines.Count > 0)
        {
            Assert.Equal(lines, reading.Lines);
        }

        List<string> ValuesOf(string kind) =>
            [.. comments.Where(comment => comment.Groups["kind"].Value == kind).Select(comment => comment.Groups["value"].Value)];
    }

    [GeneratedRegex("^# (?<kind>expect|line) (?<value>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
