namespace PlanGen.Plans;

/// <summary>Names of units (or ids) written in one text.</summary>
public static class UnitNames
{
    /// <summary>Splits at 、 outside brackets: 法规科（复议、应诉科）、办公室 names two units.</summary>
    public static IEnumerable<string> Split(string text) => text.Contains('、', StringComparison.Ordinal) ? Ranges(text).Select(range => text[range]) : Only(text.Trim());

    private static string[] Only(string name) => name.Length > 0 ? [name] : [];

    /// <summary>Where each of those names stands in the text, without the blanks around it.</summary>
    public static IEnumerable<Range> Ranges(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == '、' && depth == 0))
            {
                var name = text.AsSpan(start, i - start);
                var first = start + name.Length - name.TrimStart().Length;
                var length = name.Trim().Length;
                if (length > 0)
                {
                    yield return first..(first + length);
                }

                start = i + 1;
            }
            else if ("（([〔【《“".Contains(text[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if ("）)]〕】》”".Contains(text[i], StringComparison.Ordinal) && depth > 0)
            {
                depth--;
            }
        }
    }
}
