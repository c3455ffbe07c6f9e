using PlanGen.Diagnostics;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>What the templates of one document have used of their budget. Where it runs out, the loop that went round most is to blame.</summary>
/// <param name="budget">How far they may go.</param>
internal sealed class TemplateMeter(TemplateBudget budget)
{
    private readonly List<(ScriptNode Loop, int Turns)> loops = [];
    private long left = budget.Steps;

    /// <summary>How far they may go.</summary>
    public TemplateBudget Budget => budget;

    /// <summary>A loop begins.</summary>
    public void Enter(ScriptNode loop) => loops.Add((loop, 0));

    /// <summary>The loop that began last goes round.</summary>
    public void Turn() => loops[^1] = (loops[^1].Loop, loops[^1].Turns + 1);

    /// <summary>The loop that began last has ended.</summary>
    public void Leave() => loops.RemoveAt(loops.Count - 1);

    /// <summary>Counts what was worked out.</summary>
    /// <exception cref="TemplateException">It is more than the budget allows.</exception>
    public void Spend(long cost, ScriptNode? at)
    {
        left -= cost;
        if (left < 0)
        {
            throw Stop(at, TemplateFaults.TooManySteps.With(budget.Steps));
        }
    }

    /// <summary>Looks at the length of what has been written so far.</summary>
    /// <exception cref="TemplateException">It is more than the budget allows.</exception>
    public void Write(long length, ScriptNode? at)
    {
        if (length > budget.Characters)
        {
            throw Stop(at, TemplateFaults.TooMuchText.With(budget.Characters));
        }
    }

    private TemplateException Stop(ScriptNode? at, Message why)
    {
        if (loops.Count == 0)
        {
            return new(at?.Span ?? default, TemplateFaults.Endless.With(why));
        }

        var (loop, turns) = loops.MaxBy(one => one.Turns);
        return new(loop.Span, TemplateFaults.EndlessLoop.With(turns, why));
    }
}
