using System.Text.RegularExpressions;

namespace PlanGen.Tests.Readme;

/// <summary>What a reader of the README would do: a fenced block with a file's name is saved, a command is typed.</summary>
internal static partial class ReadmeBlocks
{
    /// <summary>The steps in order: a file and its text, or a command and what it must print.</summary>
    public static IEnumerable<(string? File, string? Command, string Text)> Steps(string markdown)
    {
        foreach (Match block in Fence().Matches(markdown))
        {
            var info = block.Groups["info"].Value;
            var text = block.Groups["text"].Value;
            if (info == "console")
            {
                foreach (Match command in Command().Matches(text))
                {
                    yield return (null, command.Groups["command"].Value, command.Groups["output"].Value);
                }
            }
            else if (info.Split(' ') is [_, var file])
            {
                yield return (file, null, text);
            }
        }
    }

    [GeneratedRegex("^```(?<info>[^\n`]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\$ (?<command>[^\n]*)\n(?<output>(?:(?!\$ )[^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
