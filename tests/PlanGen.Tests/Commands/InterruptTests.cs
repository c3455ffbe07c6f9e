using System.IO.Compression;
using Xunit;

namespace PlanGen.Tests.Commands;

public sealed class InterruptTests : IDisposable
{
    private const int Many = 400;

    private readonly RunningProgram program = new();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void What_was_written_by_then_is_whole_and_nothing_else_is_left(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no signals to send
        }

        for (var number = 0; number < Many; number++)
        {
            program.Write($"plans/{number:D3}.yaml", CommandTest.Plan);
        }

        program.Start("render", "plans/", "-o", "out/");
        program.Until("wrote out/000.docx");
        Assert.Equal(130, program.Stop(signal).Code);
        var left = Directory.GetFiles(program.PathOf("out"));
        Assert.InRange(left.Length, 1, Many - 1);
        Assert.All(left, file =>
        {
            Assert.EndsWith(".docx", file, StringComparison.Ordinal);
            using var document = ZipFile.OpenRead(file);
            Assert.NotNull(document.GetEntry("word/document.xml"));
        });
    }

    /// <inheritdoc/>
    public void Dispose() => program.Dispose();
}
