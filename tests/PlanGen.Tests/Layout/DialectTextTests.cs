using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Layout;

public class DialectTextTests
{
    private static readonly string Paragraph = new('字', 2_500);

    [Fact]
    public void A_long_text_is_cut_before_blank_lines_and_nothing_is_lost()
    {
        var markdown = string.Concat(Enumerable.Repeat(Paragraph + "\n\n", 5));
        var pieces = Pieces(markdown);
        Assert.Equal([5_003, 5_004, 2_503], pieces.Select(piece => piece.Length));
        Assert.Equal(markdown, string.Concat(pieces));
    }

    [Fact]
    public void A_container_stays_whole()
    {
        var container = $"::::::: table\n  :::::: row\n::::: cell\n{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\n:::::\n::::::\n:::::::\n";
        Assert.Equal([container, $"\n{Paragraph}\n"], Pieces($"{container}\n{Paragraph}\n"));
    }

    [Fact]
    public void Nothing_is_one_piece() => Assert.Equal([""], Pieces(""));

    /// <summary>Written as templates write: bit by bit.</summary>
    private static IReadOnlyList<string> Pieces(string markdown)
    {
        var text = new DialectText();
        foreach (var line in markdown.Split('\n').Select((line, i) => i == 0 ? line : "\n" + line).SelectMany(line => line.StartsWith('\n') ? ["\n", line[1..]] : new[] { line }))
        {
            text.Append(line);
        }

        return text.Pieces;
    }
}
