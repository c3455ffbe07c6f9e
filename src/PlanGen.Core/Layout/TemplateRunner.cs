using PlanGen.Diagnostics;
using PlanGen.Sources;
using Scriban.Parsing;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>Runs templates of a structure one after another; those before the last give it their functions.</summary>
internal static class TemplateRunner
{
    /// <summary>What the last of them wrote; null, and a fault TPL01 at its place, where one fails.</summary>
    public static LaidOut? Run(Structure structure, IReadOnlyList<SourceText> templates, EscapingContext context, DiagnosticList report, Action<string>? take = null)
    {
        var output = new TemplateOutput(templates, context, null);
        foreach (var source in templates)
        {
            var template = structure.Compile(source);
            if (template.HasErrors)
            {
                foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                {
                    Report(message.Span, TemplateMessages.Table.Translate(message.Message));
                }

                return null;
            }

            try
            {
                // What the shared templates write goes nowhere: they only define functions.
                output = new(templates, context, source == templates[^1] ? take : null);
                context.PushOutput(output);
                template.Render(context);
            }
            catch (ScriptRuntimeException exception)
            {
                Report(exception.Span, exception is TemplateException { Text: var text } ? text : TemplateMessages.Table.Translate(exception.OriginalMessage));
                return null;
            }
        }

        return output.Result;

        void Report(SourceSpan span, object message)
        {
            var (source, place) = TemplateOutput.PlaceOf(span, templates);
            report.Add(source, place, TemplateFaults.Template.With(message));
        }
    }
}
