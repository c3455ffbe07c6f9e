using System.Text;
using PlanGen.Sources;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PlanGen.Layout;

/// <summary>What templates write, with the place in them from which each line came.</summary>
internal sealed class TemplateOutput(IReadOnlyList<SourceText> templates, EscapingContext context) : IScriptOutput
{
    private readonly StringBuilder text = new();
    private readonly List<(SourceText Source, TextSpan Span)> lines = [];
    private bool isAtStart = true;

    /// <summary>All that was written.</summary>
    public LaidOut Result => new(text.ToString(), lines);

    /// <summary>A span of Scriban's as a place in one of the templates; the beginning of the last where it is in none.</summary>
    public static (SourceText Source, TextSpan Span) PlaceOf(SourceSpan span, IReadOnlyList<SourceText> templates)
    {
        var source = templates.FirstOrDefault(one => one.Path == span.FileName);
        var start = Math.Clamp(span.Start.Offset, 0, source?.Text.Length ?? 0);
        return source is null ? (templates[^1], default) : (source, new(start, Math.Clamp(span.End.Offset + 1 - start, 0, source.Text.Length - start)));
    }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        context.Meter.Write((long)this.text.Length + count, context.CurrentNode);
        this.text.Append(text, offset, count);
        for (var end = offset + count; offset < end;)
        {
            if (isAtStart)
            {
                lines.Add(PlaceOf(text, offset));
            }

            var length = text.AsSpan(offset, end - offset).IndexOf('\n');
            isAtStart = length >= 0;
            offset = isAtStart ? offset + length + 1 : end;
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>A template's own text comes as a part of the template; a value from the expression it is of.</summary>
    private (SourceText Source, TextSpan Span) PlaceOf(string written, int offset)
    {
        if (templates.FirstOrDefault(one => ReferenceEquals(one.Text, written)) is not { } source)
        {
            return PlaceOf(context.Written, templates);
        }

        var length = written.AsSpan(offset).IndexOf('\n');
        return (source, new(offset, length < 0 ? written.Length - offset : length));
    }
}
