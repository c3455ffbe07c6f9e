namespace PlanGen.Plans;

/// <summary>Names of units (or ids) written in one text.</summary>
public static class UnitNames
{
    /// <summary>Splits at 、 outside brackets: 法规科（复议、应诉科）、办公室 names two units.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == '、' && depth == 0))
            {
                var name = text[start..i].Trim();
                if (name.Length > 0)
                {
                    yield return name;
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
