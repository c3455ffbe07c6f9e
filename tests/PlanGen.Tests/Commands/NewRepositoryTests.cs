using Xunit;

namespace PlanGen.Tests.Commands;

public class NewRepositoryTests : CommandTest
{
    private static readonly string[] LaidOut = [".gitattributes", ".github/workflows/plans.yml", ".plangen/plan.schema.json", ".pre-commit-config.yaml", "plangen.yaml", "plans/2027.yaml"];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_repository_is_laid_out_that_checks_clean_at_once(string keys)
    {
        File.Delete("plan.yaml");
        var ended = Run("new", "--repository", "--keys", keys);
        Assert.Equal((0, ""), (ended.Code, ended.Output));
        Assert.Equal(LaidOut, Files());
        Assert.EndsWith("next:\n  plangen check plans/2027.yaml\n  plangen render plans/2027.yaml\n", ended.Error, StringComparison.Ordinal);
        Assert.Contains("OWNER/plangen", ended.Error, StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../.plangen/plan.schema.json\n", File.ReadAllText("plans/2027.yaml"), StringComparison.Ordinal);
        var check = Run("check", "--strict", "--lang", "en");
        Assert.Equal((0, "", "plans checked: 1; errors: 0, warnings: 0, hints: 0\n"), (check.Code, check.Output, check.Error));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Its_settings_in_comments_are_settings_that_there_are(string keys)
    {
        Run("new", "--repository", "there", "--keys", keys);
        var text = File.ReadAllText("there/plangen.yaml");
        var lines = text.Split('\n').Select(line => line.StartsWith("# ", StringComparison.Ordinal) && (line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':')) && !line.Contains('：', StringComparison.Ordinal) && !line.Contains('\'', StringComparison.Ordinal) ? line[2..] : line).ToList();
        Assert.True(lines.Count(line => line.Length > 0 && line[0] != '#') > 9);
        Write("plans/plan.yaml", Plan);
        Write("plans/计划.yaml", Plan);
        Write("plangen.yaml", string.Join('\n', lines));
        Assert.Equal((0, ""), (Run("render", "-q").Code, Run("render", "-q").Error));
        Assert.NotEmpty(Directory.GetFiles("documents", "*.docx"));
    }

    [Fact]
    public void Where_one_of_its_files_is_there_none_is_written()
    {
        Write("there/.gitattributes", "mine\n");
        var ended = Run("new", "--repository", "there");
        Assert.Equal((2, "plangen: there/.gitattributes is there already and was left as it is\n"), (ended.Code, ended.Error));
        Assert.Equal(["there/.gitattributes"], Files());
    }
}
