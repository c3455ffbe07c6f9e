using PlanGen.Diagnostics;
using PlanGen.Sources;
using Scriban.Parsing;
using Scriban.Syntax;

namespace PlanGen.Layout;

/// <summary>Runs templates of a structure one after another; those before the last give it their functions.</summary>
internal static class TemplateRunner
{
    /// <summary>What the last of them wrote; null, and a fault TPL01 at its place, where one fails.</summary>
    public static string? Run(Structure structure, IReadOnlyList<SourceText> templates, EscapingContext context, DiagnosticList report)
    {
        var output = "";
        foreach (var source in templates)
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
                var failed = templates.FirstOrDefault(one => one.Path == exception.Span.FileName) ?? source;
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
        report.Add(source, new(start, length), TemplateFaults.Template.With(message));
    }
}
