using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;
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
    public static string? LayOut(Plan plan, Structure structure, DiagnosticList report)
    {
        var settings = new StructureSettings(structure, plan.SettingsOf(structure.Id));
        var context = new MarkdownContext(new TemplateFunctions(plan, structure, settings).ToScript());
        var output = "";
        foreach (var source in structure.Templates)
        {
            var template = structure.Compile(source);
            if (template.HasErrors)
            {
                foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                {
                    Report(source, message.Span, message.Message, report);
                }

                return null;
            }

            try
            {
                output = template.Render(context);
            }
            catch (ScriptRuntimeException exception)
            {
                var failed = structure.Templates.FirstOrDefault(one => one.Path == exception.Span.FileName) ?? source;
                Report(failed, exception.Span, exception.OriginalMessage, report);
                return null;
            }
        }

        return output;
    }

    private static void Report(SourceText source, SourceSpan span, string message, DiagnosticList report)
    {
        var start = Math.Clamp(span.Start.Offset, 0, source.Text.Length);
        var length = Math.Clamp(span.End.Offset + 1 - start, 0, source.Text.Length - start);
        report.Add(source, new(start, length), TemplateFaults.Template.With(TemplateMessages.Table.Translate(message)));
    }
}
