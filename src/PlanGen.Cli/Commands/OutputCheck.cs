using System.IO.Compression;
using System.Text;
using System.Xml;
using PlanGen.Diagnostics;
using PlanGen.Writing.Word;

namespace PlanGen.Cli.Commands;

/// <summary>Compares a document that is there with what would be written: text line by line, Word by its parts, since zip libraries compress differently.</summary>
internal static class OutputCheck
{
    private const int LongestShown = 100;

    /// <summary>What to tell of a document that differs: where first, and how; nothing where it does not.</summary>
    /// <exception cref="CommandException">What is there cannot be read.</exception>
    public static IReadOnlyList<Message> Compare(string path, GeneratedFile file) => !File.Exists(path) ? [Messages.OutputMissing.With(path)]
        : file.Writer is WordWriter ? CompareWord(path, FileReader.Read(path), file.Bytes.ToArray())
        : CompareText(path, FileReader.Read(path), file.Bytes.Span);

    private static List<Message> CompareText(string path, byte[] old, ReadOnlySpan<byte> wanted) => old.AsSpan().SequenceEqual(wanted)
        ? []
        : FirstDifference(path, Encoding.UTF8.GetString(old).Split('\n'), Encoding.UTF8.GetString(wanted).Split('\n'));

    private static List<Message> CompareWord(string path, byte[] old, byte[] wanted)
    {
        try
        {
            using var oldZip = new ZipArchive(new MemoryStream(old));
            using var wantedZip = new ZipArchive(new MemoryStream(wanted));
            var part = WordText.FirstDifferentPart(oldZip, wantedZip);
            if (part is null)
            {
                return [];
            }

            var differences = FirstDifference(path, WordText.Paragraphs(oldZip), WordText.Paragraphs(wantedZip));
            return differences.Count > 0 ? differences : [Messages.OutputPartDiffers.With(path, part)];
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            return [Messages.OutputNoWord.With(path)];
        }
    }

    private static List<Message> FirstDifference(string path, IReadOnlyList<string> old, IReadOnlyList<string> wanted)
    {
        for (var i = 0; i < Math.Max(old.Count, wanted.Count); i++)
        {
            var before = i < old.Count ? old[i] : null;
            var after = i < wanted.Count ? wanted[i] : null;
            if (before != after)
            {
                return [Messages.OutputDiffers.With(path, i + 1), .. Show("- ", before, after), .. Show("+ ", after, before)];
            }
        }

        return [];
    }

    /// <summary>A line from a little before where it differs from the other.</summary>
    private static IEnumerable<Message> Show(string mark, string? line, string? other)
    {
        if (line is null)
        {
            return [];
        }

        var same = line.AsSpan().CommonPrefixLength(other);
        var from = same > LongestShown / 2 ? same - (LongestShown / 4) : 0;
        from -= from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        var to = Math.Min(line.Length, from + LongestShown);
        var text = $"{(from > 0 ? "…" : "")}{line[from..to]}{(to < line.Length ? "…" : "")}";
        return [new Phrase("  {0}{1}", "  {0}{1}").With(mark, text)];
    }
}
