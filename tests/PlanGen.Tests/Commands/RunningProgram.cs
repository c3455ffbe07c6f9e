using System.Collections.Concurrent;
using System.Diagnostics;
using PlanGen.Tests.Readers;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>The built program, as a process of its own in a folder of its own.</summary>
internal sealed class RunningProgram : IDisposable
{
    /// <summary>Far more than anything here takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly BlockingCollection<string> lines = [];
    private Process? process;

    /// <summary>Starts it.</summary>
    public void Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "plangen.exe" : "plangen");

        // A test run in the background has its processes ignore Ctrl-C; env ends that.
        string[] words = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", program] : [program];
        var start = new ProcessStartInfo(words[0], [.. words[1..], .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["PLANGEN_LANG"] = "en";
        process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, data) => lines.Add(data.Data ?? "the end");
        process.Start();
        process.BeginErrorReadLine();
    }

    /// <summary>All that it says up to a line.</summary>
    public string Until(string line) => Read(line);

    /// <summary>Where a file stands.</summary>
    public string PathOf(string name) => Path.Combine(folder.Path, name);

    /// <summary>Puts a text in a file below its folder, in one step, so that no half of it is ever seen.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        var temporary = Path.GetTempFileName();
        File.WriteAllText(temporary, text);
        File.Move(temporary, PathOf(name), overwrite: true);
    }

    /// <summary>The text of a file below its folder.</summary>
    public string TextOf(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Stops it by a signal; gives its exit code and what more it said.</summary>
    public (int Code, string More) Stop(string signal)
    {
        Programs.Run("kill", [$"-{signal}", process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(Patience), "it goes on");
        return (process.ExitCode, Read("the end"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }

        process?.Dispose();
        folder.Dispose();
        lines.Dispose();
    }

    private string Read(string last)
    {
        var read = "";
        while (true)
        {
            Assert.True(lines.TryTake(out var line, Patience), $"'{last}' did not come, but:\n{read}");
            read += line + "\n";
            if (line == last)
            {
                return read;
            }

            Assert.True(line != "the end", $"it ended, having said:\n{read}");
        }
    }
}
