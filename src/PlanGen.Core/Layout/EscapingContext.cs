using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>
/// Where templates run: every value that is written is escaped here, an unknown name is an error, what goes on without end is stopped, and no limit
/// cuts output in silence.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>How many nodes of templates may be worked out one within another: what a stack of 1 MB holds.</summary>
    private const int MaxDepth = 500;

    /// <summary>So many characters of a text, or entries of a list, cost as much as a node.</summary>
    private const int Page = 16;

    private readonly Func<string, string> escape;
    private int depth;

    /// <summary>
    /// A context in which templates may use <paramref name="functions"/> and nothing else, every text is written by <paramref name="escape"/>, and
    /// <paramref name="budget"/> says how far they may go.
    /// </summary>
    public EscapingContext(ScriptObject functions, Func<string, string> escape, TemplateBudget budget)
        : base(functions)
    {
        this.escape = escape;
        Meter = new(budget);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = (int)Math.Min(budget.Steps, int.MaxValue);
        LimitToString = budget.Characters;
        OnStringLimit = ScriptLimitBehavior.Throw;

        // What is captured counts here too, and is written once more; the document alone is held to the budget by the meter.
        OutputLimit = (int)Math.Min(2L * budget.Characters, int.MaxValue);
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }

    /// <summary>How far the templates have gone.</summary>
    public TemplateMeter Meter { get; }

    /// <summary>Where the value stands in the templates that was worked out last, and is to be written next.</summary>
    public SourceSpan Written { get; private set; }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++depth > MaxDepth)
        {
            throw new TemplateException(scriptNode?.Span ?? default, TemplateFaults.TooDeep.With());
        }

        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        depth--;
        if (scriptNode is ScriptExpressionStatement)
        {
            Written = scriptNode.Span;
        }

        return scriptNode is null ? value : Paid(value, scriptNode);
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        var text = base.ObjectToString(value, nested);

        // What a list holds costs so much that the steps run out before LimitToString is reached, where the list would be cut short in silence.
        var length = text?.Length ?? 0;
        Meter.Spend(nested ? 4 * (4 + length) : 1 + (length / Page), CurrentNode);
        return text;
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Markup markup:
                Write(markup.Text);
                break;
            case string or int or bool:
                Write(escape(ObjectToString(textAsObject)!));
                break;
            default:
                throw new TemplateException(Written, TemplateFaults.NotText.With());
        }

        return this;
    }

    /// <inheritdoc/>
    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => Meter.Enter(loop);

    /// <inheritdoc/>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Meter.Turn();
        return true;
    }

    /// <inheritdoc/>
    protected override void OnExitLoop(ScriptLoopStatementBase loop) => Meter.Leave();

    /// <summary>The value, once what it cost is counted; a list that would be worked out anew whenever it is gone through is worked out here.</summary>
    private object? Paid(object? value, ScriptNode node)
    {
        switch (value)
        {
            case null or int or bool:
                Meter.Spend(1, node);
                return value;
            case string text:
                Meter.Spend(1 + (text.Length / Page), node);
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

        Meter.Spend(value switch { ScriptArray<object?> list => 1 + (list.Count / Page), BigInteger number => number.GetByteCount(), _ => 1 }, node);
        return value;
    }

    private ScriptArray Listed(ScriptRange range, ScriptNode node)
    {
        var list = new ScriptArray();
        foreach (var one in range)
        {
            Meter.Spend(list.Count % Page == 0 ? 1 : 0, node);
            list.Add(one);
        }

        return list;
    }
}
