using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanGen.Plans.Yaml;

/// <summary>Writes a text as a scalar of block YAML: plain where YAML lets it stand so, else in quotes.</summary>
internal static class YamlText
{
    /// <summary>What a plain scalar may not begin with.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=~ ";

    /// <summary>What only double quotes can hold: what YAML takes for a line break, and what it leaves out.</summary>
    private static readonly SearchValues<char> NeedEscapes = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code), '\u2028', '\u2029', '\uFEFF']);

    /// <summary>The text as one line of YAML, which reads back as the same text.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAny(NeedEscapes) ? Escaped(text)
        : IsPlain(text) ? text
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (!Indicators.Contains(text[0], StringComparison.Ordinal) || (text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1])))
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase);

    private static string Escaped(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var c in text)
        {
            written.Append(c switch
            {
                '"' or '\\' => $"\\{c}",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when NeedEscapes.Contains(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return written.Append('"').ToString();
    }
}
