using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace PlanGen.Plans.Yaml;

/// <summary>
/// Takes back the blank that YAML puts where a scalar was broken over two lines, where it would stand between two Chinese characters
/// (plan format, ground rule 3). A blank that was typed stays.
/// </summary>
internal static class Folding
{
    /// <summary>The value without the blanks that came of folding.</summary>
    /// <param name="value">What the parser made of the scalar.</param>
    /// <param name="written">The scalar's own characters in the file.</param>
    /// <param name="style">How it is written.</param>
    public static string Unfold(string value, ReadOnlySpan<char> written, ScalarStyle style)
    {
        if (style == ScalarStyle.Literal || !written.ContainsAny('\n', '\r') || !value.Contains(' ', StringComparison.Ordinal))
        {
            return value;
        }

        var folds = style == ScalarStyle.Folded ? FoldsOfBlock(value, written) : FoldsOfFlow(value, written, style);
        if (folds.Count == 0)
        {
            return value;
        }

        var result = new StringBuilder(value);
        for (var i = folds.Count - 1; i >= 0; i--)
        {
            result.Remove(folds[i], 1);
        }

        return result.ToString();
    }

    /// <summary>Walks a plain or quoted scalar and its value side by side; gives the offsets in the value of blanks that are folds between Chinese.</summary>
    private static List<int> FoldsOfFlow(string value, ReadOnlySpan<char> written, ScalarStyle style)
    {
        var folds = new List<int>();
        var isQuoted = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var at = 0;
        var i = isQuoted ? 1 : 0;
        var end = isQuoted ? written.Length - 1 : written.Length;
        while (i < end && at < value.Length)
        {
            var blanks = written[i..end].IndexOfAnyExcept(" \t\r\n");
            blanks = blanks < 0 ? end - i : blanks;
            if (blanks > 0)
            {
                var breaks = CountBreaks(written.Slice(i, blanks));
                if (breaks == 1)
                {
                    AddFold(folds, value, at);
                }

                at += breaks == 0 ? blanks : Math.Max(1, breaks - 1);
                i += blanks;
            }
            else if (style == ScalarStyle.DoubleQuoted && written[i] == '\\')
            {
                i += SkipEscape(written[i..end], ref at);
            }
            else
            {
                i += style == ScalarStyle.SingleQuoted && written[i] == '\'' ? 2 : 1;
                at++;
            }
        }

        return folds;
    }

    private static int SkipEscape(ReadOnlySpan<char> escape, ref int at)
    {
        if (escape.Length > 1 && escape[1] is '\n' or '\r')
        {
            // An escaped break joins the lines with nothing between.
            var rest = escape[1..].IndexOfAnyExcept(" \t\r\n");
            return rest < 0 ? escape.Length : rest + 1;
        }

        var digits = escape.Length < 2 ? 0 : escape[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var isPair = digits == 8 && escape.Length >= 10
            && int.TryParse(escape.Slice(2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code > 0xFFFF;
        at += isPair ? 2 : 1;
        return 2 + digits;
    }

    /// <summary>In a folded block each line of the file stands whole in the value; what follows it tells a fold from a kept break.</summary>
    private static List<int> FoldsOfBlock(string value, ReadOnlySpan<char> written)
    {
        var folds = new List<int>();
        var at = 0;
        var isHeader = true;
        foreach (var line in written.EnumerateLines())
        {
            var text = line.TrimStart(' ');
            if (isHeader || text.IsEmpty)
            {
                isHeader = false;
                continue;
            }

            var found = value.AsSpan(at).IndexOf(text, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            if (found == 1)
            {
                AddFold(folds, value, at);
            }

            at += found + text.Length;
        }

        return folds;
    }

    private static void AddFold(List<int> folds, string value, int at)
    {
        if (at > 0 && at + 1 < value.Length && value[at] == ' ' && IsChineseBefore(value, at) && IsChineseAt(value, at + 1))
        {
            folds.Add(at);
        }
    }

    private static bool IsChineseBefore(string value, int at) =>
        IsChineseAt(value, char.IsLowSurrogate(value[at - 1]) && at > 1 ? at - 2 : at - 1);

    /// <summary>Chinese characters and the marks set with them.</summary>
    private static bool IsChineseAt(string value, int at) => Rune.TryGetRuneAt(value, at, out var rune) && rune.Value is
        (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF)
        or (>= 0x20000 and <= 0x3FFFF) or (>= 0x2460 and <= 0x24FF) or (>= 0x2018 and <= 0x201D) or 0x2014 or 0x2026 or 0x00B7;

    private static int CountBreaks(ReadOnlySpan<char> blanks)
    {
        var count = 0;
        for (var i = 0; i < blanks.Length; i++)
        {
            if (blanks[i] == '\n' || (blanks[i] == '\r' && (i + 1 == blanks.Length || blanks[i + 1] != '\n')))
            {
                count++;
            }
        }

        return count;
    }
}
