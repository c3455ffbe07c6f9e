using PlanGen.Diagnostics;
using PlanGen.Plans;
using Scriban.Parsing;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>LAY OUT: a plan and a structure become text of the internal Markdown dialect.</summary>
public static class LayoutEngine
{
    /// <summary>The plan in the structure; null, and a fault TPL01 at its place in the template, where the template fails.</summary>
    /// <param name="plan">A plan without faults.</param>
    /// <param name="structure">How it is set out.</param>
    /// <param name="report">Where faults of templates go.</param>
    public static LaidOut? LayOut(Plan plan, Structure structure, DiagnosticList report)
    {
        var settings = new StructureSettings(structure, plan.SettingsOf(structure.Id));
        var context = new MarkdownContext(new TemplateFunctions(plan, structure, settings).ToScript());
        var output = new TemplateOutput(structure.Templates, context);
        foreach (var source in structure.Templates)
        {
            var template = structure.Compile(source);
            if (template.HasErrors)
            {
                foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                {
                    Report(message.Span, message.Message);
                }

                return null;
            }

            try
            {
                // What the shared templates write goes nowhere: they only define functions.
                output = new(structure.Templates, context);
                context.PushOutput(output);
                template.Render(context);
            }
            catch (ScriptRuntimeException exception)
            {
                Report(exception.Span, exception is TemplateException { Text: var text } ? text : exception.OriginalMessage);
                return null;
            }
        }

        return output.Result;

        void Report(SourceSpan span, object message)
        {
            var (source, place) = TemplateOutput.PlaceOf(span, structure.Templates);
            report.Add(source, place, TemplateFaults.Template.With(message));
        }
    }
}
