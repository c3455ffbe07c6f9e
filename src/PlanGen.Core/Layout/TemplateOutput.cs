using PlanGen.Sources;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PlanGen.Layout;

/// <summary>What templates write, with the place in them from which each line came.</summary>
/// <param name="templates">They, for places in them.</param>
/// <param name="context">Where they run.</param>
/// <param name="take">Given each piece of what they write as soon as it is whole; null to keep all.</param>
internal sealed class TemplateOutput(IReadOnlyList<SourceText> templates, EscapingContext context, Action<string>? take) : IScriptOutput
{
    private readonly DialectText text = new(take);
    private readonly List<(SourceText Source, TextSpan Span)> lines = [];
    private bool isAtStart = true;

    /// <summary>All that was written and not taken.</summary>
    public LaidOut Result => new(text.Pieces, lines);

    /// <summary>A span of Scriban's as a place in one of the templates; the beginning of the last where it is in none.</summary>
    public static (SourceText Source, TextSpan Span) PlaceOf(SourceSpan span, IReadOnlyList<SourceText> templates)
    {
        var source = Find(templates, static (one, path) => one.Path == path, span.FileName);
        var start = Math.Clamp(span.Start.Offset, 0, source?.Text.Length ?? 0);
        return source is null ? (templates[^1], default) : (source, new(start, Math.Clamp(span.End.Offset + 1 - start, 0, source.Text.Length - start)));
    }

    /// <summary>Asked for every line, and so without a closure.</summary>
    private static SourceText? Find(IReadOnlyList<SourceText> templates, Func<SourceText, string?, bool> isIt, string? what)
    {
        for (var i = 0; i < templates.Count; i++)
        {
            if (isIt(templates[i], what))
            {
                return templates[i];
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        context.Meter?.Write(this.text.Length + count, context.CurrentNode);
        for (var end = offset + count; offset < end;)
        {
            if (isAtStart)
            {
                lines.Add(PlaceOf(text, offset));
            }

            var length = text.AsSpan(offset, end - offset).IndexOf('\n');
            isAtStart = length >= 0;
            var next = isAtStart ? offset + length + 1 : end;
            this.text.Append(text.AsSpan(offset, next - offset));
            offset = next;
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
        if (Find(templates, static (one, text) => ReferenceEquals(one.Text, text), written) is not { } source)
        {
            return PlaceOf(context.Written, templates);
        }

        var length = written.AsSpan(offset).IndexOf('\n');
        return (source, new(offset, length < 0 ? written.Length - offset : length));
    }
}
