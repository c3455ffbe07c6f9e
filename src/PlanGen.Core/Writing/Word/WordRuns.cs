using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>The runs of a paragraph. A lead, and the number before it, bear the look of their level where the style gives it one.</summary>
internal sealed class WordRuns(WordStyle style)
{
    private readonly Dictionary<string, WordElement> looks = [];
    private readonly Dictionary<int, string?> leadLooks = [];

    /// <summary>Adds the runs to their paragraph, from one of them on.</summary>
    public void Append(IReadOnlyList<Inline> inlines, int first, WordElement paragraph)
    {
        for (var i = first; i < inlines.Count; i++)
        {
            var level = inlines[i] switch
            {
                Lead lead => lead.Level,
                Number number when i + 1 < inlines.Count && inlines[i + 1] is Lead => number.Level,
                _ => 0,
            };
            paragraph.Append(Build(inlines[i].Text, level == 0 ? null : LeadLook(level)));
        }
    }

    /// <summary>One run in the look of that id; null for its paragraph's.</summary>
    public WordElement Build(string text, string? look)
    {
        if (text.Length > 0 && !text.Contains('\t', StringComparison.Ordinal))
        {
            return look is null ? new("r", text) : new("r", LookOf(look), text);
        }

        var run = look is null ? new WordElement("r") : new("r", LookOf(look));
        if (text.Length == 0)
        {
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
