using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Cli.Output;

/// <summary>Findings for a person: a line as compilers print it, the source line with carets, and what to do.</summary>
/// <param name="session">Whose language it speaks.</param>
/// <param name="output">Where it prints.</param>
/// <param name="hasColor">Whether that shows colours.</param>
internal sealed class DiagnosticPrinter(Session session, TextWriter output, bool hasColor)
{
    private const int LongestExcerpt = 120;

    /// <summary>Prints to standard error, where messages go.</summary>
    public DiagnosticPrinter(Session session)
        : this(session, session.Console.Error, session.Console.HasColor)
    {
    }

    /// <summary>Prints the findings.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.Write(Text(diagnostic));
        }
    }

    private string Text(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var start = diagnostic.Start;
        var path = TerminalText.CleanLine(diagnostic.Source.Path);
        var color = diagnostic.Fault.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };

        // The severity stays in English: editors and CI know this form by it.
        var severity = diagnostic.Fault.Severity.ToString().ToLowerInvariant();
        text.Append($"{path}:{start.Line}:{start.Column}: {Colored(severity, color)} {diagnostic.Fault.Id}: {Say(diagnostic.Fault.Message)}\n");
        if (diagnostic.Source.Text.Length > 0)
        {
            AppendExcerpt(text, diagnostic.Source, diagnostic.Span, start.Line, color);
        }

        if (diagnostic.Fault.Help is { } help)
        {
            text.Append($"   = {session.Say(Messages.Hint)}: {Say(help)}\n");
        }

        return text.ToString();
    }

    private void AppendExcerpt(StringBuilder text, SourceText source, TextSpan span, int lineNumber, string color)
    {
        var line = source.LineAt(span.Start);
        var from = Math.Max(line.Start, span.Start - (LongestExcerpt / 2));
        var to = Math.Min(line.End, from + LongestExcerpt);
        from -= from > line.Start && char.IsLowSurrogate(source.Text[from]) ? 1 : 0;
        var before = (from > line.Start ? "…" : "") + TerminalText.Clean(source.Text[from..Math.Min(span.Start, to)]);
        var marked = TerminalText.Clean(source.Text[Math.Min(span.Start, to)..Math.Clamp(span.End, Math.Min(span.Start, to), to)]);
        var after = TerminalText.Clean(source.Text[Math.Clamp(span.End, from, to)..to]) + (to < line.End ? "…" : "");
        var gutter = $"{lineNumber,5}";
        text.Append($"{gutter} | {before}{marked}{after}\n");
        text.Append($"{new string(' ', gutter.Length)} | {new string(' ', TerminalText.Width(before))}{Colored(new string('^', Math.Max(1, TerminalText.Width(marked))), color)}\n");
    }

    /// <summary>What follows the first line stands behind a bar, so that nothing of a plan can pass for a finding or for a command to what reads the log.</summary>
    private string Say(Message message) => TerminalText.Clean(session.Say(message)).Replace("\n", "\n      | ", StringComparison.Ordinal);

    private string Colored(string text, string color) => hasColor ? $"\u001b[{color}m{text}\u001b[0m" : text;
}
