using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;

namespace PlanGen.Settings;

/// <summary>What plangen.yaml sets of the rules: an id, and error, warning, info or off.</summary>
internal static class RuleSettings
{
    private static readonly string[] Levels = ["error", "warning", "info", "off"];

    /// <summary>The severity of each rule that is set, null for off; ids and words that there are not are reported.</summary>
    public static Dictionary<string, Severity?> Read(Item settings, Sources.SourceText source, DiagnosticList report)
    {
        var set = new Dictionary<string, Severity?>();
        foreach (var (id, level) in settings.Map<string>("rules"))
        {
            var key = ((YamlMap)settings.EntryOf("rules")!.Value.Value).Entries.First(entry => entry.Key.Value.Trim() == id);
            var page = RuleCatalog.Find(id);
            if (page is null || FileRules.IsFixed(page))
            {
                var known = RuleCatalog.Pages.Where(one => !FileRules.IsFixed(one)).Select(one => one.Id).ToList();
                report.Add(source, key.Key.Span, FileFaults.UnknownKeyNear.With(new Phrase("规则", "the rules"), id, Spelling.Nearest(id, known) ?? known[0]));
            }
            else if (!Levels.Contains(level))
            {
                report.Add(source, key.Value.Span, FileFaults.WrongValue.With(id, level, string.Join('、', Levels)));
            }
            else
            {
                set[page.Id] = level == "off" ? null : Enum.Parse<Severity>(level, ignoreCase: true);
            }
        }

        return set;
    }
}
