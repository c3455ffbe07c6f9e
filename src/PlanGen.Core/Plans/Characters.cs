using System.Buffers;
using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>The characters that XML 1.0 §2.2 leaves out, which neither Word nor HTML can hold.</summary>
internal static class Characters
{
    /// <summary>The most that are told of one text: a finding takes many times the room of a character, and a file that is no text holds nothing else.</summary>
    public const int MostTold = 1000;

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

    /// <summary>The text with blanks in place of all such characters; <paramref name="found"/> is given the offset of each, up to <see cref="MostTold"/>.</summary>
    public static string Blank(string text, Action<int> found)
    {
        if (FirstForbidden(text) is not { } first)
        {
            return text;
        }

        var clean = text.ToCharArray();
        var told = 0;
        for (var i = first; i < clean.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (IsForbidden(text[i]))
            {
                clean[i] = ' ';
                if (told++ < MostTold)
                {
                    found(i);
                }
            }
        }

        return new(clean);
    }

    /// <summary>Reports such characters of a file (YML08), and gives the file with blanks in their place, so that reading can go on.</summary>
    public static SourceText Report(SourceText source, DiagnosticList report)
    {
        var clean = Blank(source.Text, offset => report.Add(source, new(offset, 1), FileFaults.Character.With(Name(source.Text[offset]))));
        return ReferenceEquals(clean, source.Text) ? source : new SourceText(source.Path, clean);
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsForbidden(char character) => IsControl(character) || character is (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF';

    private static bool IsControl(char character) => character is < ' ' and not ('\t' or '\n' or '\r');

    /// <summary>The character's code, as U+0007.</summary>
    public static string Name(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
