using PlanGen.Documents;
using Xunit;

namespace PlanGen.Tests.Documents;

public class MarkdownPiecesTests
{
    private static readonly string Paragraph = new('字', 20_000);

    [Fact]
    public void A_long_text_is_cut_before_blank_lines_and_nothing_is_lost()
    {
        var markdown = string.Concat(Enumerable.Repeat(Paragraph + "\n\n", 5));
        var pieces = MarkdownPieces.Of(markdown).ToList();
        Assert.Equal([(0, 40_003), (3, 40_004), (7, 20_003)], pieces.Select(piece => (piece.Line, piece.Text.Length)));
        Assert.Equal(markdown, string.Concat(pieces.Select(piece => piece.Text)));
    }

    [Fact]
    public void A_container_stays_whole()
    {
        var markdown = $"::::::: table\n:::::: row\n::::: cell\n{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\n:::::\n::::::\n:::::::\n\n{Paragraph}\n";
        Assert.Equal([0, 12], MarkdownPieces.Of(markdown).Select(piece => piece.Line));
    }

    [Fact]
    public void Nothing_is_one_piece() => Assert.Equal([(0, "")], MarkdownPieces.Of(""));
}
