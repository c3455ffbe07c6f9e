using System.Text.RegularExpressions;
using Xunit;

namespace PlanGen.Tests.Readme;

/// <summary>What a reader of the README would do: a fenced block with a file's name is saved, one of <c>diff</c> is an edit of the file, a command is typed.</summary>
internal static partial class ReadmeBlocks
{
    /// <summary>The steps in order: a file and its text, a file and the edit of it, or a command and what it must print.</summary>
    public static IEnumerable<(string? File, string? Command, string Text, bool IsEdit)> Steps(string markdown)
    {
        foreach (Match block in Fence().Matches(markdown))
        {
            var info = block.Groups["info"].Value;
            var text = block.Groups["text"].Value;
            if (info == "console")
            {
                foreach (Match command in Command().Matches(text))
                {
                    yield return (null, command.Groups["command"].Value, command.Groups["output"].Value, false);
                }
            }
            else if (info.Split(' ') is [var kind, var file])
            {
                yield return (file, null, text, kind == "diff");
            }
        }
    }

    /// <summary>The text with the lines of a diff that begin with - replaced by those that begin with +.</summary>
    public static string Edit(string text, string diff)
    {
        var (old, edited) = (Lines('-'), Lines('+'));
        Assert.Equal(2, text.Split("\n" + old).Length); // there, once
        return text.Replace("\n" + old, "\n" + edited, StringComparison.Ordinal);

        string Lines(char sign) => string.Concat(diff.Split('\n').Where(line => line.StartsWith(sign)).Select(line => line[1..] + "\n"));
    }

    [GeneratedRegex("^```(?<info>[^\n`]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\$ (?<command>[^\n]*)\n(?<output>(?:(?!\$ )[^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
