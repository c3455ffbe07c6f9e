using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>Finds what stands in 《》: the names of documents, which are quoted as they are and not for a rule to mend.</summary>
internal static class TitleMarks
{
    /// <summary>The spans from each outermost 《 to its 》, in order; what is not closed is none.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var depth = 0;
        var start = 0;
        for (var i = text.AsSpan().IndexOf('《'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '《')
            {
                start = depth++ == 0 ? i : start;
            }
            else if (text[i] == '》' && depth > 0 && --depth == 0)
            {
                found.Add(new(start, i + 1 - start));
            }
        }

        return found;
    }
}
