using PlanGen.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>A fault of a template that is not for Scriban to find; it becomes TPL01.</summary>
#pragma warning disable CA1032 // thrown where a template runs, with what to say
internal sealed class TemplateException(SourceSpan span, Message text) : ScriptRuntimeException(span, text.In(Language.English))
{
    /// <summary>What is wrong, in both languages.</summary>
    public Message Text => text;
}
#pragma warning restore CA1032
