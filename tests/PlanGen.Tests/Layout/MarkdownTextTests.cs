using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Layout;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Marks_controls_and_blanks_are_escaped_and_nothing_else()
    {
        var wrong = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => IsEscaped(c) != MayMeanSomething(c));

        Assert.Empty(wrong);
    }

    private static bool IsEscaped(char c) => MarkdownText.Escape($"文{c}字") != $"文{c}字";

    private static bool MayMeanSomething(char c) =>
        c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c))));
}
