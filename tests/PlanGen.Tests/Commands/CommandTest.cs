using System.Text;
using PlanGen.Cli;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>Tests that run the program; it goes by the working directory and the environment, which the process has but one of.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class OneAtATime
{
    public const string Name = "commands";
}

/// <summary>A test that runs the program in a temporary folder as its working directory, in English where it does not say otherwise.</summary>
[Collection(OneAtATime.Name)]
public abstract class CommandTest : IDisposable
{
    /// <summary>A plan without a fault.</summary>
    internal const string Plan = "标题: 档案工作计划\n年度: 2027\n主要任务:\n  - 名称: 整理归档\n";

    private static readonly string[] Variables = ["PLANGEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_ACTIONS"];
    private readonly string before = Environment.CurrentDirectory;
    private readonly Dictionary<string, string?> environment = Variables.ToDictionary(name => name, Environment.GetEnvironmentVariable);
    private readonly string folder = Directory.CreateTempSubdirectory("plangen-command-").FullName;

    protected CommandTest()
    {
        Environment.CurrentDirectory = folder;
        foreach (var name in Variables)
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        Environment.SetEnvironmentVariable("PLANGEN_LANG", "en");
        Write("plan.yaml", Plan);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts everything back.</summary>
    protected virtual void Dispose(bool disposing)
    {
        Environment.CurrentDirectory = before;
        foreach (var (name, value) in environment)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs the program.</summary>
    private protected static Ended Run(params string[] args) => Run("", args);

    /// <summary>Runs the program with a text on standard input.</summary>
    private protected static Ended RunWith(string input, params string[] args) => Run(input, args);

    /// <summary>Runs the program as on a terminal that shows colours.</summary>
    private protected static Ended RunOnTerminal(params string[] args) => Run("", args, isTerminal: true);

    /// <summary>Runs the program as on a terminal at which a person types <paramref name="answers"/>, then Ctrl-D.</summary>
    private protected static Ended RunAsking(string answers, params string[] args) => Run(answers, args, canAsk: true);

    /// <summary>Runs the program on another day than that of every test, the first of 2027.</summary>
    private protected static Ended RunOn(DateOnly day, params string[] args) => Run("", args, day: day);

    /// <summary>Puts a text in a file below the working directory.</summary>
    private protected static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }

    /// <summary>All files below the working directory but the plan of every test, with /, sorted.</summary>
    private protected static IEnumerable<string> Files() => Directory.EnumerateFiles(".", "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(path => path[2..].Replace('\\', '/')).Where(path => path != "plan.yaml").Order(StringComparer.Ordinal);

    private static Ended Run(string input, string[] args, bool isTerminal = false, DateOnly? day = null, bool canAsk = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var clock = new DayClock(day ?? new(2027, 1, 1));
        var code = CommandRunner.Run(args, Program.CreateRoot, new StandardStreams(given, output, error, isTerminal, isTerminal, isTerminal) { Clock = clock, CanAsk = canAsk });
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>What a run left.</summary>
    internal sealed record Ended(int Code, string Output, string Error);

    /// <summary>Noon of one day.</summary>
    private sealed class DayClock(DateOnly day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);
    }
}
