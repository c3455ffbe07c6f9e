using System.Buffers;
using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>The characters that XML 1.0 §2.2 leaves out, which neither Word nor HTML can hold.</summary>
internal static class Characters
{
    private const int MostReported = 1000; // of one file: a finding takes many times the room of a character, and a file that is no text holds nothing else

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(IsControl)]);

    /// <summary>The offset of the first such character; null where there is none.</summary>
    public static int? FirstForbidden(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Controls) && !text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            return null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (IsForbidden(text[i]))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The text with blanks in place of all such characters; <paramref name="found"/> is given the offset of each.</summary>
    public static string Blank(string text, Action<int> found)
    {
        if (FirstForbidden(text) is not { } first)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (var i = first; i < clean.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (IsForbidden(text[i]))
            {
                found(i);
                clean[i] = ' ';
            }
        }

        return new(clean);
    }

    /// <summary>Reports such characters of a file (YML08), of very many the first and that there are more, and gives the file with blanks in their place, so that reading can go on.</summary>
    public static SourceText Report(SourceText source, DiagnosticList report)
    {
        var count = 0;
        var clean = Blank(source.Text, offset =>
        {
            if (++count <= MostReported + 1)
            {
                report.Add(source, new(offset, 1), count > MostReported ? FileFaults.MoreCharacters.With(MostReported) : FileFaults.Character.With(Name(source.Text[offset])));
            }
        });
        return ReferenceEquals(clean, source.Text) ? source : new SourceText(source.Path, clean);
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsForbidden(char character) => IsControl(character) || character is (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF';

    private static bool IsControl(char character) => character is < ' ' and not ('\t' or '\n' or '\r');

    /// <summary>The character's code, as U+0007.</summary>
    public static string Name(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
