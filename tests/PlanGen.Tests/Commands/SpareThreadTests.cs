using PlanGen.Cli.Commands;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>The thread that a command has beside its own.</summary>
public sealed class SpareThreadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tasks_are_done_there_one_after_the_other(bool isStartedFirst)
    {
        var spare = new SpareThread();
        if (isStartedFirst)
        {
            spare.Start();
        }

        var done = new List<(int Number, int Thread)>();
        var tasks = Enumerable.Range(0, 100).Select(number => Begin(spare, () => done.Add((number, Environment.CurrentManagedThreadId)))).ToList();
        if (!isStartedFirst)
        {
            spare.Start();
        }

        await Task.WhenAll(tasks).WaitAsync(Patience);
        spare.End();

        Assert.Equal(Enumerable.Range(0, 100), done.Select(one => one.Number));
        Assert.NotEqual(Environment.CurrentManagedThreadId, Assert.Single(done.Select(one => one.Thread).Distinct()));
    }

    [Fact]
    public Task What_was_given_to_it_before_its_end_is_done()
    {
        var spare = new SpareThread();
        var task = Begin(spare, () => { });
        spare.End();
        spare.Start();

        return task.WaitAsync(Patience);
    }

    private static Task Begin(SpareThread spare, Action action) => Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.None, spare);
}
