using System.Diagnostics;
using PlanGen.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Readme;

public class ReadmeTests
{
    public static TheoryData<string> Readmes => ["README.md", "README.zh-CN.md"];

    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("README.zh-CN.md", 5)]
    [InlineData("templates/README.md", 3)]
    [InlineData("templates/README.zh-CN.md", 3)]
    public void Every_command_prints_what_the_readme_says(string readme, int least)
    {
        var folder = Directory.CreateTempSubdirectory("plangen-readme-");
        try
        {
            var commands = 0;
            foreach (var (file, command, text, isEdit) in ReadmeBlocks.Steps(Text(readme)))
            {
                if (file is not null)
                {
                    var path = Path.Combine(folder.FullName, file);
                    File.WriteAllText(path, isEdit ? ReadmeBlocks.Edit(File.ReadAllText(path), text) : text);
                }
                else
                {
                    Assert.Equal(text.TrimEnd(), Run(command!, folder.FullName, readme.EndsWith("README.md", StringComparison.Ordinal) ? "en" : "zh").TrimEnd());
                    commands++;
                }
            }

            Assert.True(commands >= least, $"{readme} has {commands} commands");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_table_is_what_the_code_has(string readme)
    {
        var text = ReadmeRules.Accept(readme, Text(readme));
        Assert.All(ReadmeTables.All(readme == "README.md" ? Language.English : Language.Chinese), table =>
            Assert.True(text.Contains("\n" + table.Text + "\n", StringComparison.Ordinal), $"{readme} lacks the table of {table.Name}:\n{table.Text}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("templates/")]
    public void Both_readmes_have_the_same_sections_and_commands(string folder)
    {
        var english = Text(folder + "README.md");
        var chinese = Text(folder + "README.zh-CN.md");
        Assert.Equal(Shape(english), Shape(chinese));

        static IEnumerable<int> Shape(string text) => text.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(c => c == '#').Count());
    }

    private static string Text(string readme) => File.ReadAllText(Repository.PathOf(readme));

    private static string Run(string command, string folder, string language)
    {
        var words = command.Split(' ');
        Assert.Equal("plangen", words[0]);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "plangen.dll"), .. words[1..]])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["PLANGEN_LANG"] = language;
        start.Environment.Remove("GITHUB_ACTIONS");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.Result;
    }
}
