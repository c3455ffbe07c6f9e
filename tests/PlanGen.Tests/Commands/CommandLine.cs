using System.Text;
using PlanGen.Cli;

namespace PlanGen.Tests.Commands;

/// <summary>The program in a folder of its own, as a user would call it. The working folder is the process's, so only one may be open at a time.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("plangen-command-");
    private readonly string before = Environment.CurrentDirectory;

    public CommandLine() => Environment.CurrentDirectory = folder.FullName;

    /// <summary>The files there are, by their paths with /, sorted.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder.FullName, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Saves a file, its folders made as needed.</summary>
    public CommandLine With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Runs a command line, its words separated by blanks, in English unless it says otherwise.</summary>
    public static CommandResult Run(string line, string input = "", bool hasColor = false)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = CommandRunner.Run(
            words.Contains("--lang") ? words : ["--lang", "en", .. words],
            Program.CreateRoot,
            new(standardInput, output, error, IsOutputTerminal: false, hasColor));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        folder.Delete(recursive: true);
    }
}

/// <summary>What a command did.</summary>
internal sealed record CommandResult(int Code, string Output, string Error);
