using System.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>Programs that are not ours, where they are installed.</summary>
internal static class Programs
{
    /// <summary>A Python that can read Word documents.</summary>
    public static readonly Lazy<string?> PythonWithDocx = new(() => new[] { Find("python3"), "/usr/bin/python3" }
        .Where(File.Exists)
        .FirstOrDefault(python => Start(python!, ["-c", "import docx"], []).ExitCode == 0));

    /// <summary>Where a program is; null where it is not on the path.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>What the program prints; it must end well.</summary>
    public static string Run(string program, IReadOnlyList<string> arguments, params IReadOnlyList<(string Name, string Value)> environment) =>
        RunIn(Environment.CurrentDirectory, program, arguments, environment);

    /// <summary>What the program prints, run in a folder; it must end well.</summary>
    public static string RunIn(string folder, string program, IReadOnlyList<string> arguments, params IReadOnlyList<(string Name, string Value)> environment)
    {
        var (exitCode, output, errors) = Start(program, arguments, environment, folder);
        Assert.True(exitCode == 0, $"{program} ended with {exitCode}:\n{output}\n{errors}");
        return output;
    }

    private static (int ExitCode, string Output, string Errors) Start(string program, IReadOnlyList<string> arguments, IReadOnlyList<(string Name, string Value)> environment, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}

/// <summary>A test that needs programs which are not part of the SDK, and is skipped where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(params string[] programs)
    {
        Programs = programs;
        var missing = programs.Where(program => Readers.Programs.Find(program) is null);
        Skip = missing.Any() ? $"not installed: {string.Join(", ", missing)}" : null;
    }

    /// <summary>The programs, by the names they have on the path.</summary>
    public IReadOnlyList<string> Programs { get; }
}

/// <summary>A test that needs python-docx.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithPythonDocxAttribute : FactAttribute
{
    public FactWithPythonDocxAttribute() => Skip = Programs.PythonWithDocx.Value is null ? "no python3 that can import docx (python-docx)" : null;
}
