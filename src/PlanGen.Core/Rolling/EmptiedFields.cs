using System.Text.RegularExpressions;
using PlanGen.Plans;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Rolling;

/// <summary>Empties what a document gets anew each time: its number and dates. The keys stay, to be filled in.</summary>
internal static partial class EmptiedFields
{
    /// <summary>The fields of the document frame that are emptied.</summary>
    public static readonly IReadOnlyList<string> Keys = ["number", "date", "printed"];

    /// <summary>Empties them.</summary>
    public static void Empty(Plan plan, SourceText source, RollDraft draft)
    {
        foreach (var entry in Keys.Select(key => plan.Root.Child("document")?.EntryOf(key)).OfType<YamlEntry>())
        {
            draft.Change(ValueSpan(entry, source.Text), "");
            draft.Decide(entry.Key.Span.Start, RollWords.Emptied.With(entry.Key.Value.Trim()));
        }
    }

    /// <summary>The value, or the alias that stands for it. An anchor stays, since an alias may need it; so does the blank after the colon where braces need it.</summary>
    private static TextSpan ValueSpan(YamlEntry entry, string text)
    {
        if (YamlWriting.IsAlias(entry.Value, entry.Key.Span.End))
        {
            var alias = Alias().Match(text, entry.Key.Span.End).Groups["alias"];
            return WithBlank(text, alias.Index, alias.Index + alias.Length);
        }

        var span = entry.Value.Span;
        var written = text.AsSpan(span.Start, span.Length).TrimEnd();
        return WithBlank(text, span.Start + YamlWriting.AnchorLength(written), span.Start + written.Length);
    }

    /// <summary>At the end of a line the blank before the value goes too.</summary>
    private static TextSpan WithBlank(string text, int start, int end)
    {
        var isLast = text.AsSpan(end).TrimStart(' ') is [] or ['\r' or '\n', ..];
        var first = isLast ? text.AsSpan(0, start).TrimEnd(' ').Length : start;
        return new(first, end - first);
    }

    [GeneratedRegex(@"\G\s*:\s*(?<alias>\*[^\s,\]}]+)")]
    private static partial Regex Alias();
}
