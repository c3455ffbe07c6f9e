using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Plans.Yaml;

/// <summary>YAML's own traps for people who write plain text, each with the spelling that works (plan format, ground rule 8).</summary>
internal static class PlainTraps
{
    /// <summary>A warning where a comment follows the plain text of a value, which may have been meant as its end.</summary>
    public static void FindComment(YamlNode value, SourceText source, DiagnosticList report)
    {
        if (value is not YamlScalar { Style: ScalarStyle.Plain, Span.Length: > 0 })
        {
            return;
        }

        var rest = source.Text.AsSpan(value.Span.End);
        var text = rest.TrimStart(" \t");
        if (text.Length < rest.Length && text.StartsWith('#') && !text[1..].TrimStart(' ').StartsWith("plangen:", StringComparison.Ordinal))
        {
            report.Add(source, new(value.Span.End + rest.Length - text.Length, 1), FileFaults.CommentInText.With());
        }
    }

    /// <summary>What in the lines of a file that does not parse is one of the traps; false where none is, so that the parser's word must do.</summary>
    public static bool FindInText(SourceText source, DiagnosticList report)
    {
        var found = false;
        var start = 0;
        var blockIndent = -1;
        foreach (var line in source.Text.AsSpan().EnumerateLines())
        {
            var indent = line.Length - line.TrimStart(" \t").Length;
            var isInBlock = blockIndent >= 0 && (indent > blockIndent || indent == line.Length);
            if (!isInBlock)
            {
                blockIndent = -1;
                var trap = FindInLine(line, indent, out var at);
                if (trap is not null)
                {
                    report.Add(source, new(start + at, 1), trap);
                    found = true;
                }
                else if (OpensBlock(line))
                {
                    blockIndent = indent;
                }
            }

            start += line.Length;
            start += start + 1 < source.Text.Length && source.Text[start] == '\r' && source.Text[start + 1] == '\n' ? 2 : 1;
        }

        return found;
    }

    private static Fault? FindInLine(ReadOnlySpan<char> line, int indent, out int at)
    {
        at = line[..indent].IndexOf('\t');
        if (at >= 0 && indent < line.Length)
        {
            return FileFaults.Tab.With();
        }

        at = indent;
        while (line[at..].StartsWith("- "))
        {
            at += 2 + line[(at + 2)..].Length - line[(at + 2)..].TrimStart(' ').Length;
        }

        var rest = line[at..];
        if (rest.IsEmpty || rest[0] is '#' or '"' or '\'')
        {
            return null;
        }

        var wide = rest.IndexOf('：');
        if (wide > 0 && PlanKeys.IsKnownSpelling(rest[..wide].Trim().ToString()) && !rest[..wide].Contains(':'))
        {
            at += wide;
            return FileFaults.FullWidthColon.With(rest[..wide].Trim().ToString());
        }

        var colon = rest.IndexOf(": ");
        if (colon > 0)
        {
            var value = rest[(colon + 2)..].TrimStart(' ');
            at += rest.Length - value.Length;
            return FindInValue(value, ref at);
        }

        return FindInValue(rest, ref at);
    }

    private static Fault? FindInValue(ReadOnlySpan<char> value, ref int at)
    {
        value = value.TrimEnd();
        if (value.IsEmpty || value[0] is '"' or '\'' or '#' or '|' or '&')
        {
            return null;
        }

        var isTrap = value[0] switch
        {
            '@' or '`' or '%' => true,
            '>' => value.Length > 1 && value[1..].TrimStart("+-0123456789") is { IsEmpty: false } after && !after.TrimStart(' ').StartsWith('#'),
            '*' => value.Contains(' ') || value[1..].Contains('*'),
            '[' => HasTextAfter(value, ']'),
            '{' => HasTextAfter(value, '}'),
            _ => false,
        };
        if (isTrap)
        {
            return FileFaults.StartsWithMark.With(value[..1].ToString(), Quote(value));
        }

        var colon = value.IndexOf(": ");
        if (colon > 0 && value[0] is not ('[' or '{' or '>'))
        {
            at += colon;
            return FileFaults.ColonInText.With(Quote(value));
        }

        return null;
    }

    private static bool HasTextAfter(ReadOnlySpan<char> value, char closing)
    {
        var end = value.LastIndexOf(closing);
        return end >= 0 && value[(end + 1)..].TrimStart() is { IsEmpty: false } after && after[0] is not ('#' or ',');
    }

    private static bool OpensBlock(ReadOnlySpan<char> line)
    {
        var header = line.TrimEnd().TrimEnd("+-0123456789");
        return header.EndsWith(": |") || header.EndsWith(": >") || header.EndsWith("- |") || header.EndsWith("- >");
    }

    private static string Quote(ReadOnlySpan<char> value) => value.ContainsAny('"', '\\')
        ? $"'{value.ToString().Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{value}\"";
}
