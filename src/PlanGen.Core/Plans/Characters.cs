using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>The characters that XML 1.0 §2.2 leaves out, which neither Word nor HTML can hold.</summary>
internal static class Characters
{
    /// <summary>The offset of the first such character; null where there is none.</summary>
    public static int? FirstForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is < ' ' and not ('\t' or '\n' or '\r') or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Reports each such character of a file (YML08), and gives the file with blanks in their place, so that reading can go on.</summary>
    public static SourceText Report(SourceText source, DiagnosticList report)
    {
        var text = source.Text.ToCharArray();
        var start = 0;
        while (FirstForbidden(text.AsSpan(start)) is { } offset)
        {
            report.Add(source, new(start + offset, 1), FileFaults.Character.With(Name(text[start + offset])));
            text[start + offset] = ' ';
            start += offset + 1;
        }

        return start == 0 ? source : new SourceText(source.Path, new string(text));
    }

    /// <summary>The character's code, as U+0007.</summary>
    public static string Name(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
