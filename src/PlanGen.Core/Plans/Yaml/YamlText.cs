using System.Globalization;
using System.Text;
using PlanGen.Plans.Keys;

namespace PlanGen.Plans.Yaml;

/// <summary>Writes a text as a YAML scalar on one line: plain where that means the text itself and trips none of YAML's traps, else in quotes.</summary>
internal static class YamlText
{
    private const string UnsafeFirst = "?:,[]{}#&*!|>'\"%@`";

    /// <summary>Keys that, with a full-width colon behind them at the start of a plain text, are a fault (YML11).</summary>
    private static readonly Lazy<HashSet<string>> NamingKeys =
        new(() => [.. PlanKeys.All.SelectMany(shape => shape.Fields).Where(field => field.Key is "id" or "name" or "title" or "when").SelectMany(field => field.Spellings)]);

    /// <summary>The shortest safe scalar for a key or value outside brackets.</summary>
    public static string Of(string value) => CanBePlain(value) ? value : Quoted(value);

    /// <summary>The shortest safe scalar between the brackets of a flow collection.</summary>
    public static string InFlow(string value) => CanBePlain(value) && !value.AsSpan().ContainsAny(",[]{}") && value[0] != '-' ? value : Quoted(value);

    /// <summary>The text in quotes: single ones where it holds a double one or a backslash and nothing that needs an escape.</summary>
    public static string Quoted(string value)
    {
        if (value.AsSpan().ContainsAny('"', '\\') && !NeedsEscape(value) && !value.Contains('\t', StringComparison.Ordinal))
        {
            return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        }

        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when !NeedsEscape(rune) => quoted.Append(rune),
                > 0xFFFF => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether a text holds what YAML cannot hold, or would not keep, as it is.</summary>
    public static bool NeedsEscape(string value) => value.EnumerateRunes().Any(NeedsEscape);

    private static bool CanBePlain(string value) =>
        value.Length > 0
        && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1])
        && value is not ("~" or "<<")
        && !value.Equals("null", StringComparison.OrdinalIgnoreCase)
        && !UnsafeFirst.Contains(value[0], StringComparison.Ordinal)
        && !(value[0] == '-' && (value.Length == 1 || value[1] == ' '))
        && !value.StartsWith("---", StringComparison.Ordinal) && !value.StartsWith("...", StringComparison.Ordinal)
        && value[^1] != ':' && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && !value.Contains(" *", StringComparison.Ordinal)
        && !value.Contains('\t', StringComparison.Ordinal) && !NeedsEscape(value)
        && !(value.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon && NamingKeys.Value.Contains(value[..colon]));

    private static bool NeedsEscape(Rune rune) => rune.Value is 0xFEFF || (rune.Value & 0xFFFE) == 0xFFFE || (rune.Value != '\t'
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
