using System.Text;
using PlanGen.Plans.Yaml;

namespace PlanGen.Formatting;

/// <summary>Writes a YAML file: blocks indented by two, lists under their keys, values on their key's line where they fit.</summary>
internal sealed class SyntaxWriter
{
    private const int Step = 2;
    private readonly StringBuilder output = new();

    /// <summary>The file, its lines ending in \n.</summary>
    public static string Write(SyntaxFile file)
    {
        var writer = new SyntaxWriter();
        foreach (var line in file.Prologue.Length == 0 ? [] : file.Prologue.ReplaceLineEndings("\n").Split('\n'))
        {
            writer.output.Append(line.TrimEnd()).Append('\n');
        }

        writer.WriteComments(file.Header.Comments, 0);
        writer.WriteBlank(file.Header.IsApart);
        writer.WriteCollection(file.Root, 0, null);
        return writer.output.ToString();
    }

    /// <summary>Writes the parts of a block.</summary>
    /// <param name="collection">The block.</param>
    /// <param name="indent">How far it is indented.</param>
    /// <param name="dashes">What stands before its first part on the same line; null where that part has its line to itself.</param>
    private void WriteCollection(SyntaxCollection collection, int indent, string? dashes)
    {
        foreach (var part in collection.Parts)
        {
            var start = dashes ?? new string(' ', indent);
            if (dashes is null)
            {
                WriteAbove(part, indent);
            }

            WritePart(part, indent, start);
            dashes = null;
        }

        WriteComments(collection.Below, indent);
    }

    /// <summary>Writes what stands above a part and above the parts that begin on its line.</summary>
    private void WriteAbove(SyntaxPart part, int indent)
    {
        WriteComments(part.Above, indent);
        WriteBlank(part.IsApart);
        if (part.Key is null && part.Value is SyntaxCollection { Anchor: null } inner && !FlowText.Fits(inner, indent + Step))
        {
            WriteAbove(inner.Parts[0], indent);
        }
    }

    private void WritePart(SyntaxPart part, int indent, string start)
    {
        var head = part.Key is null ? start + "-" : start + KeyText.Of(part, YamlText.Of);
        if (part.Key is not null && head.AsSpan(start.Length).StartsWith("? "))
        {
            output.Append(head.TrimEnd()).Append('\n');
            head = new string(' ', indent);
        }

        head += part.Key is null ? "" : ":";
        head += part.Value.Anchor is { } anchor ? $" &{anchor}" : "";
        switch (part.Value)
        {
            case SyntaxCollection block when !FlowText.Fits(block, Columns.Of(head) + 1):
                if (part.Key is null && block.Anchor is null)
                {
                    WriteCollection(block, indent + Step, head + " ");
                    return;
                }

                WriteLine(head, part.Beside);
                WriteCollection(block, indent + Step, null);
                break;
            case SyntaxScalar scalar:
                WriteScalar(part, scalar, head, indent);
                break;
            default:
                WriteLine($"{head} {FlowText.Of(part.Value)[(part.Value.Anchor is { } name ? name.Length + 2 : 0)..]}", part.Beside);
                break;
        }
    }

    private void WriteScalar(SyntaxPart part, SyntaxScalar scalar, string head, int indent)
    {
        var form = ScalarForm.Of(scalar);
        if (form.Lines.Count == 0 && part.Key is not null && scalar.Anchor is null)
        {
            WriteLine(head, part.Beside);
            WriteComments(part.Under, indent + Step);
        }
        else if (form.IsBlock(scalar, part.Beside))
        {
            WriteLine(head + " |", part.Beside);
            foreach (var line in form.Lines)
            {
                output.Append(' ', line.Length == 0 ? 0 : indent + Step).Append(line).Append('\n');
            }
        }
        else
        {
            WriteLine($"{head} {form.OnOneLine(scalar, part.Beside)}", part.Beside);
            WriteComments(part.Under, indent + Step);
        }
    }

    private void WriteComments(List<SyntaxComment> comments, int indent)
    {
        foreach (var comment in comments)
        {
            WriteBlank(comment.IsApart);
            output.Append(' ', indent).Append(comment.Text).Append('\n');
        }
    }

    /// <summary>A blank line, where one is wanted that is not there yet.</summary>
    private void WriteBlank(bool isWanted)
    {
        if (isWanted && output.Length > 1 && !(output[^1] == '\n' && output[^2] == '\n'))
        {
            output.Append('\n');
        }
    }

    private void WriteLine(string text, SyntaxComment? beside) =>
        output.Append(text).Append(beside is null ? "" : " " + beside.Text).Append('\n');
}
