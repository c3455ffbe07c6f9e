using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>Where templates run: every value that is written is escaped here, an unknown name is an error, and no limit cuts output in silence.</summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>Turns that a template may make in its loops before it counts as endless.</summary>
    private const int MaxTurns = 1_000_000_000;

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
        LoopLimit = MaxTurns;
        LimitToString = 0;
        OutputLimit = null;
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
                throw new ScriptRuntimeException(span, $"A {GetTypeName(textAsObject)} cannot be written; write its parts");
        }

        return this;
    }
}
