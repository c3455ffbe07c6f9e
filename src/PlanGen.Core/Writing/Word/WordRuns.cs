using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>The runs of a paragraph. A lead, and the number before it, bear the look of their level where the style gives it one.</summary>
internal sealed class WordRuns(WordStyle style)
{
    private readonly Dictionary<string, WordElement> looks = [];
    private readonly Dictionary<int, string?> leadLooks = [];

    /// <summary>The runs.</summary>
    public IEnumerable<WordElement> Build(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            var level = inlines[i] switch
            {
                Lead lead => lead.Level,
                Number number when i + 1 < inlines.Count && inlines[i + 1] is Lead => number.Level,
                _ => 0,
            };
            yield return Build(inlines[i].Text, level == 0 ? null : LeadLook(level));
        }
    }

    /// <summary>One run in the look of that id; null for its paragraph's.</summary>
    public WordElement Build(string text, string? look)
    {
        var run = new WordElement("r");
        if (look is not null)
        {
            run.Append(LookOf(look));
        }

        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            if (text.Length > 0)
            {
                run.Append(text);
            }

            return run;
        }

        var isFirst = true;
        foreach (var part in text.Split('\t'))
        {
            if (!isFirst)
            {
                run.Append(new TabChar());
            }

            if (part.Length > 0)
            {
                run.Append(part);
            }

            isFirst = false;
        }

        return run;
    }

    private string? LeadLook(int level)
    {
        if (!leadLooks.TryGetValue(level, out var id))
        {
            leadLooks.Add(level, id = style.Of($"lead-{level}")?.Id);
        }

        return id;
    }

    private WordElement LookOf(string id)
    {
        if (!looks.TryGetValue(id, out var look))
        {
            looks.Add(id, look = new("rPr", WordElement.Of("rStyle", id)));
        }

        return look;
    }
}
