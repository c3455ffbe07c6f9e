using System.Text;
using PlanGen.Sources;

namespace PlanGen.Diagnostics;

/// <summary>One change to a file: what stands at <paramref name="Span"/> gives way to <paramref name="Text"/>.</summary>
/// <param name="Span">The characters to take out; empty where only something is put in.</param>
/// <param name="Text">The characters to put there, as they stand in the file; "" to take out only.</param>
public readonly record struct TextEdit(TextSpan Span, string Text)
{
    /// <summary>A text with edits made; they do not overlap and stand in order.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
