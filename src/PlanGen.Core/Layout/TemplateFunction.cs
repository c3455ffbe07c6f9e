using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>A function that templates may call.</summary>
/// <param name="required">How many arguments it must be given.</param>
/// <param name="optional">How many more it may be given; those not given are null.</param>
/// <param name="body">What it does.</param>
/// <param name="goesThroughAll">Whether it goes through all that is given, and not what its arguments name alone.</param>
internal sealed class TemplateFunction(int required, int optional, Func<object?[], object?> body, bool goesThroughAll = false) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => required;

    /// <inheritdoc/>
    public int ParameterCount => required + optional;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => index < required
        ? new(typeof(object), "argument")
        : new(typeof(object), "argument", null!);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (goesThroughAll && ((EscapingContext)context).Meter is { } meter)
        {
            meter.Spend(meter.Budget.Values, callerContext);
        }

        var values = new object?[required + optional];
        for (var i = 0; i < Math.Min(values.Length, arguments.Count); i++)
        {
            values[i] = arguments[i];
        }

        try
        {
            return body(values);
        }
        catch (TemplateException exception)
        {
            throw new TemplateException(callerContext?.Span ?? default, exception.Text);
        }
        catch (Exception exception) when (exception is InvalidCastException or NullReferenceException)
        {
            throw new TemplateException(callerContext?.Span ?? default, TemplateFaults.WrongArgument.With());
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
