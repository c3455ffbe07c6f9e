using System.Numerics;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>Where templates run that may go on without end: they are stopped, and no limit cuts output in silence.</summary>
internal sealed class MeteredContext : EscapingContext
{
    /// <summary>How many nodes of templates may be worked out one within another: what a stack of 1 MB holds.</summary>
    private const int MaxDepth = 500;

    /// <summary>So many characters of a text, or entries of a list, cost as much as a node.</summary>
    private const int Page = 16;

    private readonly TemplateMeter meter;
    private int depth;

    /// <summary>As <see cref="EscapingContext"/>; <paramref name="budget"/> says how far templates may go.</summary>
    public MeteredContext(ScriptObject functions, Func<string, string> escape, TemplateBudget budget)
        : base(functions, escape)
    {
        meter = new(budget);
        LoopLimit = (int)Math.Min(budget.Steps, int.MaxValue);
        LimitToString = budget.Characters;
        OnStringLimit = ScriptLimitBehavior.Throw;

        // What is captured counts here too, and is written once more; the document alone is held to the budget by the meter.
        OutputLimit = (int)Math.Min(2L * budget.Characters, int.MaxValue);
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }

    /// <inheritdoc/>
    public override TemplateMeter Meter => meter;

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++depth > MaxDepth)
        {
            throw new TemplateException(scriptNode?.Span ?? default, TemplateFaults.TooDeep.With());
        }

        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        depth--;
        return scriptNode is null ? value : Paid(value, scriptNode);
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        var text = base.ObjectToString(value, nested);

        // What a list holds costs so much that the steps run out before LimitToString is reached, where the list would be cut short in silence.
        var length = text?.Length ?? 0;
        meter.Spend(nested ? 4 * (4 + length) : 1 + (length / Page), CurrentNode);
        return text;
    }

    /// <inheritdoc/>
    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => meter.Enter(loop);

    /// <inheritdoc/>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        meter.Turn();
        return true;
    }

    /// <inheritdoc/>
    protected override void OnExitLoop(ScriptLoopStatementBase loop) => meter.Leave();

    /// <summary>The value, once what it cost is counted; a list that would be worked out anew whenever it is gone through is worked out here.</summary>
    private object? Paid(object? value, ScriptNode node)
    {
        switch (value)
        {
            case null or int or bool:
                meter.Spend(1, node);
                return value;
            case string text:
                meter.Spend(1 + (text.Length / Page), node);
                return text;
        }

        if (node is ScriptInterpolatedExpression)
        {
            throw new TemplateException(node.Span, TemplateFaults.NotText.With());
        }

        if (value is ScriptRange range)
        {
            return Listed(range, node);
        }

        meter.Spend(value switch { ScriptArray<object?> list => 1 + (list.Count / Page), BigInteger number => number.GetByteCount(), _ => 1 }, node);
        return value;
    }

    private ScriptArray Listed(ScriptRange range, ScriptNode node)
    {
        var list = new ScriptArray();
        foreach (var one in range)
        {
            meter.Spend(list.Count % Page == 0 ? 1 : 0, node);
            list.Add(one);
        }

        return list;
    }
}
