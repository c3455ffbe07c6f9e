using System.Text.RegularExpressions;
using PlanGen.Plans;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Rolling;

/// <summary>Sees to the files that a plan names by their paths from its folder: the tables of annexes, and the schema that editors go by.</summary>
/// <param name="moved">Makes a path from the old plan's folder one from the new plan's; null where that folder is not known.</param>
/// <param name="draft">Where changes and notes go.</param>
internal sealed partial class NamedFiles(Func<string, string>? moved, RollDraft draft)
{
    private readonly Dictionary<string, string> oldPaths = [];

    /// <summary>Changes the paths, and notes that the tables are shared.</summary>
    public void Move(Plan plan, SourceText source)
    {
        foreach (var annex in plan.Root.Items("annexes"))
        {
            if (annex.Child("table")?.Node is YamlScalar path)
            {
                MoveTable(path, annex.EntryOf("table")!.Value.Key.Span.Start);
            }
        }

        if (Modeline().Match(source.Text, 0, plan.Root.Node!.Span.Start) is { Success: true } found)
        {
            var schema = found.Groups["path"];
            draft.Change(new(schema.Index, schema.Length), moved?.Invoke(schema.Value) ?? schema.Value);
        }
    }

    /// <summary>The path that the old plan has for one in the new.</summary>
    public string OldPath(string path) => oldPaths.GetValueOrDefault(path, path);

    private void MoveTable(YamlScalar scalar, int place)
    {
        var path = scalar.Value.Trim();
        var now = moved?.Invoke(path) ?? path;
        if (now != path && scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            draft.Decide(place, RollWords.ByHand.With(path, now));
        }
        else if (now != path)
        {
            draft.Change(scalar.Span, YamlText.InFlow(now));
            oldPaths[now] = path;
        }

        draft.Decide(place, (moved is null ? RollWords.TableFile : RollWords.SharedTable).With(now));
    }

    /// <summary>An address of the web is the same from everywhere.</summary>
    [GeneratedRegex(@"#\s*yaml-language-server:\s*\$schema=(?!\S*://)(?<path>\S+)")]
    private static partial Regex Modeline();
}
