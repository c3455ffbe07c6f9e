using PlanGen.Tests.Readers;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>The scripts of completion in the shells they are for, asking the built program.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ShellTests() => folder.Write("plan.yaml", "标题: 计划\n"u8);

    public void Dispose() => folder.Dispose();

    [FactWith("bash")]
    public void Bash_completes()
    {
        const string Source = """eval "$(plangen completion bash)";""";
        Assert.Equal("render\n", Bash(Ask("plangen re", 1)));
        Assert.Equal("classic\n", Bash(Ask("plangen render -s cl", 3)));
        Assert.Equal("classic\n", Bash(Ask("plangen render --structure = cl", 4))); // as bash splits --structure=cl
        Assert.Equal("action\nall\n", Bash(Ask("plangen render --structure = a", 4)));
        Assert.Equal("docx,html\ndocx,md\n", Bash(Ask("plangen render -t docx, plan.yaml", 3)));
        Assert.Equal("任务清单式\n", Bash(Ask("plangen render -s 任", 3)));
        Assert.Equal("", Bash(Ask("plangen render pl", 2)).Trim());
        Assert.Contains("-o default", Bash(Source + "complete -p plangen"), StringComparison.Ordinal); // where nothing is offered, files

        string Ask(string line, int word) => $"{Source} COMP_WORDS=({line}); COMP_CWORD={word}; _plangen plangen; printf '%s\\n' \"${{COMPREPLY[@]}}\"";

        string Bash(string script) => Run("bash", ["--norc", "-c", script]);
    }

    [FactWith("zsh")]
    public void Zsh_completes()
    {
        Assert.Equal("render:生成文档\n", Ask("plangen re", 2));
        Assert.Equal("--structure=classic:指导思想、工作目标、主要任务、保障措施依次写来，适合年度综合计划\n", Ask("plangen render --structure=cl", 3));
        Assert.Equal("docx,html:网页\ndocx,md:Markdown 文本\n", Ask("plangen render -t docx, plan.yaml", 4));
        Assert.Equal("files\n", Ask("plangen render pl", 3));
        Assert.Equal("files\n", Ask("plangen render ''", 3));

        // Stands in for zsh's own display of what is offered.
        string Ask(string line, int word) => Run("zsh", ["-f", "-c", $$"""
            compdef() { [[ "$*" == "_plangen plangen" ]] || exit 3; }
            _describe() { print -l -- "${(@P)2}"; }
            _files() { print files; }
            eval "$(plangen completion zsh)"
            words=({{line}}); CURRENT={{word}}; _plangen
            """]);
    }

    [FactWith("fish")]
    public void Fish_completes()
    {
        Assert.Equal("render\t生成文档\n", Ask("plangen re"));
        Assert.Equal("docx,html\t网页\ndocx,md\tMarkdown 文本\n", Ask("plangen render -t docx,"));
        Assert.Equal("--structure=all\t全部结构\n", Ask("plangen render --structure=al"));
        Assert.StartsWith("check\t检查计划\n", Ask("plangen "), StringComparison.Ordinal);
        Assert.StartsWith("plan.yaml", Ask("plangen render pl"), StringComparison.Ordinal);

        string Ask(string line) => Run("fish", ["--no-config", "-c", $"plangen completion fish | source; complete -C '{line}'"]);
    }

    [FactWith("pwsh")]
    public void PowerShell_completes()
    {
        Assert.Equal("render\t生成文档\n", Ask("plangen re"));
        Assert.Equal("classic\t指导思想、工作目标、主要任务、保障措施依次写来，适合年度综合计划\n", Ask("plangen render -s cl"));
        Assert.EndsWith("html\t网页\nmd\tMarkdown 文本\n", Ask("plangen render -t docx,"), StringComparison.Ordinal); // of a list the shell asks for the last alone
        Assert.StartsWith("任务清单式\t", Ask("plangen render -s 任"), StringComparison.Ordinal);
        Assert.StartsWith("action\t", Ask("plangen render -s "), StringComparison.Ordinal);
        Assert.EndsWith("plan.yaml\n", Ask("plangen render pl"), StringComparison.Ordinal);

        string Ask(string line) => Run("pwsh", ["-NoProfile", "-Command", $$"""
            plangen completion powershell | Out-String | Invoke-Expression
            (TabExpansion2 '{{line}}' {{line.Length}}).CompletionMatches | ForEach-Object { "$($_.CompletionText)`t$($_.ToolTip)" }
            """]).ReplaceLineEndings("\n");
    }

    /// <summary>What a shell prints in a folder with one plan, the program on its path.</summary>
    private string Run(string shell, string[] arguments) => Programs.RunIn(
        folder.Path,
        Programs.Find(shell)!,
        arguments,
        ("PATH", AppContext.BaseDirectory + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")),
        ("HOME", folder.Path),
        ("PLANGEN_LANG", "zh"),
        ("LC_ALL", "C.UTF-8"));
}
