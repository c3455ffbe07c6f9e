using PlanGen.Layout;
using PlanGen.Tests.Readers;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>The built program, as a process of its own.</summary>
public class SameBytesTests
{
    /// <summary>A zip file tells times by two seconds.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2.1);

    [Fact]
    public void Processes_elsewhere_and_later_in_another_time_zone_and_language_write_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var first = Render(one, ("TZ", "Asia/Shanghai"), ("LANG", "zh_CN.UTF-8"), ("LC_ALL", "zh_CN.UTF-8"));
        Thread.Sleep(Pause);
        var second = Render(other, ("TZ", "America/New_York"), ("LANG", "C"), ("LC_ALL", "C"));
        Assert.Equal(StructureCatalog.BuiltIn.Count * 3, first.Count);
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), file.Key));
    }

    private static SortedDictionary<string, byte[]> Render(TemporaryFolder folder, params (string Name, string Value)[] environment)
    {
        foreach (var name in new[] { "plan.yaml", "annex.csv" })
        {
            folder.Write(name, File.ReadAllBytes(Samples.PathOf("full", name)));
        }

        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "plangen.exe" : "plangen");
        Programs.RunIn(folder.Path, program, ["render", "plan.yaml", "-s", "all", "-t", "docx,html,md", "-o", "out/"], [.. environment, ("HOME", folder.Path)]);
        return new(Directory.EnumerateFiles(Path.Combine(folder.Path, "out")).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
