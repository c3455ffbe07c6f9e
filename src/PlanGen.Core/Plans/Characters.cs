using System.Buffers;
using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>The characters that XML 1.0 §2.2 leaves out, which neither Word nor HTML can hold.</summary>
internal static class Characters
{
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
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsControl(text[i]) || text[i] is (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Reports each such character of a file (YML08), and gives the file with blanks in their place, so that reading can go on.</summary>
    public static SourceText Report(SourceText source, DiagnosticList report)
    {
        if (FirstForbidden(source.Text) is null)
        {
            return source;
        }

        var text = source.Text.ToCharArray();
        var start = 0;
        while (FirstForbidden(text.AsSpan(start)) is { } offset)
        {
            report.Add(source, new(start + offset, 1), FileFaults.Character.With(Name(text[start + offset])));
            text[start + offset] = ' ';
            start += offset + 1;
        }

        return new SourceText(source.Path, new string(text));
    }

    private static bool IsControl(char character) => character is < ' ' and not ('\t' or '\n' or '\r');

    /// <summary>The character's code, as U+0007.</summary>
    public static string Name(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
