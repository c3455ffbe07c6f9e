using CsCheck;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Sources;

public sealed class SourceTextTests
{
    private static readonly string[] Parts = ["甲", "a", "🙂", "\n", "\r\n", "\r"];

    /// <summary>A place is the same whatever was asked for before.</summary>
    [Fact]
    public void Places_are_those_of_the_characters_in_any_order() => Gen.Select(Gen.Int[0, Parts.Length - 1].Select(number => Parts[number]).Array[0, 20], Gen.Int[0, 100].Array[1, 20]).Sample((parts, asked) =>
    {
        var text = string.Concat(parts);
        var source = new SourceText("plan.yaml", text);
        foreach (var at in asked)
        {
            var offset = at % (text.Length + 1);
            Assert.Equal(Count(text, offset), source.PositionOf(offset));
        }
    });

    private static LinePosition Count(string text, int offset)
    {
        var position = new LinePosition(1, 1);
        for (var i = 0; i < offset; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            position = isBreak ? new(position.Line + 1, 1) : position with { Column = position.Column + (char.IsLowSurrogate(text[i]) ? 0 : 1) };
        }

        return position;
    }
}
