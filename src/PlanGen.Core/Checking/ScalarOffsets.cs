using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Checking;

/// <summary>Finds the characters of a scalar's value in the file, through quotes, escapes, indentation and folding.</summary>
internal static class ScalarOffsets
{
    /// <summary>Where <paramref name="length"/> characters from <paramref name="start"/> of the value stand; null where value and file cannot be matched.</summary>
    public static TextSpan? Find(SourceText source, YamlScalar scalar, int start, int length)
    {
        var written = source.Text.AsSpan(scalar.Span.Start, scalar.Span.Length);
        var at = BodyStart(written, scalar.Style);
        int? first = null;
        for (var i = 0; i < start + length; i++)
        {
            at = Skip(written, at, scalar.Value[i], scalar.Style);
            var taken = Match(written, at, scalar.Value[i], scalar.Style);
            if (taken == 0)
            {
                return null;
            }

            first = i == start ? at : first;
            at += taken;
        }

        return new(scalar.Span.Start + (first ?? at), first is null ? 0 : at - first.Value);
    }

    private static int BodyStart(ReadOnlySpan<char> written, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => 1,
        ScalarStyle.Literal or ScalarStyle.Folded => written.IndexOfAny('\n', '\r') + 1,
        _ => 0,
    };

    /// <summary>Past the blanks and breaks that folding and indentation put before a character that is none itself.</summary>
    private static int Skip(ReadOnlySpan<char> written, int at, char next, ScalarStyle style)
    {
        if (char.IsWhiteSpace(next))
        {
            return at;
        }

        while (at < written.Length && written[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        // An escaped line break joins two lines with nothing between.
        var isEscaped = style == ScalarStyle.DoubleQuoted && at + 1 < written.Length && written[at] == '\\' && written[at + 1] is '\n' or '\r';
        return isEscaped ? Skip(written, at + 1, next, style) : at;
    }

    /// <summary>How many characters of the file give the one of the value; 0 where they do not.</summary>
    private static int Match(ReadOnlySpan<char> written, int at, char wanted, ScalarStyle style)
    {
        if (at >= written.Length)
        {
            return 0;
        }

        if (style == ScalarStyle.DoubleQuoted && written[at] == '\\')
        {
            return at + 1 < written.Length && written[at + 1] == wanted && wanted is '"' or '\\' or '/' ? 2 : 0;
        }

        if (style == ScalarStyle.SingleQuoted && wanted == '\'')
        {
            return at + 1 < written.Length && written[at] == '\'' && written[at + 1] == '\'' ? 2 : 0;
        }

        return written[at] == wanted || (char.IsWhiteSpace(wanted) && written[at] is ' ' or '\t' or '\n' or '\r') ? 1 : 0;
    }
}
