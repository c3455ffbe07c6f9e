using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>How far a run is, on a terminal.</summary>
public sealed class ProgressTests
{
    private static readonly Phrase Text = new("已检查 {0}/{1}", "checked {0}/{1}");

    [Fact]
    public void A_long_run_is_drawn_now_and_then_and_wiped_at_the_end() =>
        Assert.Equal("\rchecked 2/4\u001b[K\rchecked 4/4\u001b[K\r\u001b[K", Drawn(hasColor: true, isQuiet: false, 600, 600, 50, 100));

    [Fact]
    public void A_short_run_draws_nothing() => Assert.Equal("", Drawn(hasColor: true, isQuiet: false, 300, 300, 300));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Where_no_person_looks_nothing_is_drawn(bool hasColor, bool isQuiet) => Assert.Equal("", Drawn(hasColor, isQuiet, 2000, 2000));

    /// <summary>What is drawn of a run whose steps take so many milliseconds.</summary>
    private static string Drawn(bool hasColor, bool isQuiet, params int[] steps)
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var progress = new Progress(new(Language.English, null, new(Stream.Null, Stream.Null, error, true, hasColor, true)), Text, steps.Length, isQuiet, clock))
        {
            foreach (var step in steps)
            {
                clock.Now += step;
                progress.Step();
            }
        }

        return error.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Now;
    }
}
