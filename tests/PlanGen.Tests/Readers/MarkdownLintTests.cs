using System.Text;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>The Markdown as a linter judges it.</summary>
public class MarkdownLintTests
{
    private const string Variable = "MARKDOWNLINT";

    /// <summary>
    /// Off are only the rules that our text cannot keep: a paragraph is one line (MD013), names recur (MD024), a heading keeps its closing
    /// mark (MD026), a cell's paragraphs need a br (MD033), a name without text is a paragraph in bold (MD036).
    /// </summary>
    private const string Settings = """{"config": {"default": true, "MD013": false, "MD024": false, "MD026": false, "MD033": false, "MD036": false}}""";

    [FactWithMarkdownLint]
    public void Markdownlint_finds_nothing()
    {
        using var folder = new TemporaryFolder();
        var settings = folder.Write("readers.markdownlint-cli2.jsonc", Encoding.UTF8.GetBytes(Settings));
        Programs.Run(
            Environment.GetEnvironmentVariable(Variable)!,
            ["--config", settings, .. RenderedPlan.All.Select(plan => ":" + folder.Write(plan.Name + ".md", plan.Files["md"]))]);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactWithMarkdownLintAttribute : FactAttribute
    {
        public FactWithMarkdownLintAttribute() =>
            Skip = string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) ? $"{Variable} does not name the executable of markdownlint-cli2" : null;
    }
}
