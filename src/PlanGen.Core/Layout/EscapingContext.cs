using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>Where templates run: every value that is written is escaped here, an unknown name is an error, and no limit cuts output in silence.</summary>
internal class EscapingContext : TemplateContext
{
    private readonly Func<string, string> escape;

    /// <summary>A context in which templates may use <paramref name="functions"/> and nothing else, and every text is written by <paramref name="escape"/>.</summary>
    public EscapingContext(ScriptObject functions, Func<string, string> escape)
        : base(functions)
    {
        this.escape = escape;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = int.MaxValue;
        LimitToString = 0;
        OutputLimit = null;
    }

    /// <summary>How far the templates have gone; null where that is not counted, since they are known to end.</summary>
    public virtual TemplateMeter? Meter => null;

    /// <summary>Where the value stands in the templates that was worked out last, and is to be written next.</summary>
    public SourceSpan Written { get; private set; }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement)
        {
            Written = scriptNode.Span;
        }

        return value;
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
}
