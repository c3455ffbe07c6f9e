using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Checking;

/// <summary>Where the characters of a scalar's value stand in the file, through quotes, escapes, indentation and folding.</summary>
/// <param name="source">The file.</param>
/// <param name="scalar">The scalar.</param>
public sealed class ScalarOffsets(SourceText source, YamlScalar scalar)
{
    private int[]? starts;

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>The scalar.</summary>
    public YamlScalar Scalar => scalar;

    /// <summary>Where <paramref name="length"/> characters from <paramref name="start"/> of the value stand; null where value and file cannot be matched.</summary>
    public TextSpan? Find(int start, int length)
    {
        starts ??= FindStarts();
        if (start + length > starts.Length)
        {
            return null;
        }

        if (length == 0)
        {
            return new(start < starts.Length ? starts[start] : scalar.Span.End, 0);
        }

        var last = start + length - 1;
        var end = starts[last] + Match(Written, starts[last] - scalar.Span.Start, scalar.Value[last], scalar.Style);
        return new(starts[start], end - starts[start]);
    }

    private ReadOnlySpan<char> Written => source.Text.AsSpan(scalar.Span.Start, scalar.Span.Length);

    /// <summary>The offset in the file of each character of the value, as far as the two match; worked out once, since a long text may hold many faults.</summary>
    private int[] FindStarts()
    {
        var found = new int[scalar.Value.Length];
        var anchor = YamlWriting.AnchorLength(Written);
        var at = anchor + BodyStart(Written[anchor..], scalar.Style);
        for (var i = 0; i < found.Length; i++)
        {
            at = Skip(Written, at, scalar.Value[i], scalar.Style);
            var taken = Match(Written, at, scalar.Value[i], scalar.Style);
            if (taken == 0)
            {
                return found[..i];
            }

            found[i] = scalar.Span.Start + at;
            at += taken;
        }

        return found;
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
