using System.Diagnostics;
using PlanGen.Tests.Readers;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace PlanGen.Tests.Commands;

/// <summary>action.yml, each step of it that is a script run as GitHub's runner would: in a repository, with a path and an environment of its own.</summary>
public sealed class ActionTests
{
    private const string Faulty = "标题: 工作计划\n主要任务:\n  - {名称: 甲, 责任单位: 办公室, 完成时限: 6月底前}\n  - {名称: 乙, 完成时限: 6月底前}\n";

    [FactWith("bash", "dotnet")]
    public void It_installs_the_program_and_annotates_what_it_finds()
    {
        using var folder = new TemporaryFolder();
        var work = Directory.CreateDirectory(Path.Combine(folder.Path, "repository")).FullName;
        Directory.CreateDirectory(Path.Combine(work, "甲 乙"));
        File.WriteAllText(Path.Combine(work, "甲 乙", "plan.yaml"), Faulty);
        File.WriteAllText(Path.Combine(work, "plangen.yaml"), "规则: {PLN01: warning, PLN03: off}\n");
        File.WriteAllText(Path.Combine(folder.Path, "path"), "");
        var steps = Steps();
        Assert.Equal(0, Run(steps[0], folder.Path, work, "", "false").Code);

        var all = Run(steps[1], folder.Path, work, "", "false");
        Assert.Equal(0, all.Code);
        Assert.StartsWith("::warning file=甲 乙/plan.yaml,line=4,endLine=4,col=6,endColumn=8,title=PLN01::", all.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run(steps[1], folder.Path, work, "甲 乙\n", "true").Code);
        Assert.Equal(2, Run(steps[1], folder.Path, work, "甲 乙\n$(touch hit)\n", "false").Code);
        Assert.False(File.Exists(Path.Combine(work, "hit")));
    }

    private static List<YamlMappingNode> Steps()
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Repository.PathOf("action.yml"));
        yaml.Load(text);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode["runs"]["steps"]).Cast<YamlMappingNode>().Where(step => step.Children.ContainsKey("run"))];
    }

    /// <summary>Runs a step's script with the options the runner gives bash.</summary>
    private static (int Code, string Output) Run(YamlMappingNode step, string temporary, string work, string paths, string strict)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].ToString()])
        {
            WorkingDirectory = work,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        var path = Path.Combine(temporary, "path");
        start.Environment["PATH"] = string.Join(':', File.ReadAllLines(path).Append(Environment.GetEnvironmentVariable("PATH")!));
        start.Environment["RUNNER_TEMP"] = temporary;
        start.Environment["GITHUB_PATH"] = path;
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["PLANGEN_LANG"] = "en";
        foreach (var (name, value) in ((YamlMappingNode)step["env"]).Children)
        {
            start.Environment[name.ToString()] = value.ToString()
                .Replace("${{ github.action_path }}", Repository.PathOf("."), StringComparison.Ordinal)
                .Replace("${{ inputs.paths }}", paths, StringComparison.Ordinal)
                .Replace("${{ inputs.strict }}", strict, StringComparison.Ordinal);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
