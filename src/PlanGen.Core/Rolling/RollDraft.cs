using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Rolling;

/// <summary>Gathers what is to change in a plan's file and what is to be decided, by places in the old file; then makes the new one.</summary>
/// <param name="source">The old file.</param>
/// <param name="slots">Where comments may stand in it.</param>
internal sealed partial class RollDraft(SourceText source, CommentSlots slots)
{
    private readonly HashSet<TextEdit> edits = [];
    private readonly List<(int Offset, Message Reason)> marks = [];
    private readonly List<TextSpan> removed = [];

    /// <summary>Puts other characters in place of some.</summary>
    public void Change(TextSpan span, string text) => edits.Add(new(span, text));

    /// <summary>Takes out whole items, with whatever else was to change in them.</summary>
    public void Remove(TextSpan span) => removed.Add(span);

    /// <summary>Notes that a person must decide about what stands at an offset.</summary>
    public void Decide(int offset, Message reason) => marks.Add((offset, reason));

    /// <summary>Whether something is to be decided about the entry or item at an offset.</summary>
    public bool IsOpen(int offset) => marks.Exists(mark => slots.Above(mark.Offset).Start == slots.Above(offset).Start);

    /// <summary>The new text before comments are put in it, and where in the old file a place of it stood.</summary>
    public (string Text, Func<int, int> OldOffset) Changed()
    {
        var changes = Changes();
        return (TextEdit.Apply(source.Text, changes), offset =>
        {
            var moved = 0;
            foreach (var edit in changes.TakeWhile(edit => edit.Span.Start + moved <= offset))
            {
                var start = edit.Span.Start + moved;
                if (offset < start + edit.Text.Length)
                {
                    return Math.Min(edit.Span.Start + offset - start, Math.Max(edit.Span.Start, edit.Span.End - 1));
                }

                moved += edit.Text.Length - edit.Span.Length;
            }

            return offset - moved;
        });
    }

    /// <summary>The new text with its comments, and what is to be decided at which line of it.</summary>
    /// <param name="language">The language of the comments.</param>
    public (string Text, IReadOnlyList<OpenPlace> Places) Finish(Language language)
    {
        var lineBreak = LineBreak().Match(source.Text) is { Success: true } found ? found.Value : "\n";
        var comments = marks.Where(mark => !IsRemoved(mark.Offset))
            .OrderBy(mark => mark.Offset)
            .Select(mark => (Slot: slots.Above(mark.Offset), mark.Reason))
            .Select(mark => (Edit: new TextEdit(new(mark.Slot.Start, 0), mark.Slot.Indent + PlanRoller.Mark + " " + OneLine(mark.Reason.In(language)) + lineBreak), Reason: (Message?)mark.Reason))
            .DistinctBy(comment => comment.Edit);

        // The order is stable: a comment comes before a change at the same place.
        var all = comments.Concat(Changes().Select(edit => (Edit: edit, Reason: (Message?)null))).OrderBy(one => one.Edit.Span.Start).ToList();
        var text = new SourceText(source.Path, TextEdit.Apply(source.Text, all.Select(one => one.Edit)));
        var places = new List<OpenPlace>();
        var moved = 0;
        foreach (var (edit, reason) in all)
        {
            if (reason is not null)
            {
                places.Add(new(text.LineOf(edit.Span.Start + moved), reason));
            }

            moved += edit.Text.Length - edit.Span.Length;
        }

        return (text.Text, places);
    }

    private List<TextEdit> Changes() =>
        [.. edits.Where(edit => !IsRemoved(edit.Span.Start)).Concat(removed.Select(span => new TextEdit(span, ""))).OrderBy(edit => edit.Span.Start)];

    private bool IsRemoved(int offset) => removed.Exists(span => offset >= span.Start && offset < span.End);

    /// <summary>What a plan says, and with it a comment about it, may hold any line break.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineBreak();
}
