using System.Text.RegularExpressions;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>Where else a plan gives an indicator's target: annex tables, and prose that names the indicator right before a number.</summary>
internal static partial class IndicatorMentions
{
    /// <summary>The values that rows of annex tables give, whose first cells name an indicator and whose column is that of the target.</summary>
    public static IEnumerable<(Indicator Indicator, IndicatorValue Value, TextSpan Span)> InTables(CheckedPlan plan, IReadOnlyDictionary<string, Indicator> known)
    {
        foreach (var table in plan.Plan.Root.Items("annexes").Select(annex => annex.Child("table")).OfType<Item>())
        {
            var columns = table.Texts("columns").Select(cell => string.Concat(cell)).ToList();
            var targets = Enumerable.Range(0, columns.Count).Where(at => IsTarget(columns[at], plan.Plan.Year)).ToList();
            var rows = table["rows"] as IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> ?? [];
            for (var row = 0; row < rows.Count; row++)
            {
                if (rows[row].Select(cell => known.GetValueOrDefault(string.Concat(cell))).FirstOrDefault(found => found is not null) is not { } indicator)
                {
                    continue;
                }

                var unit = UnitOf(columns, rows[row]);
                foreach (var at in targets.Where(at => at < rows[row].Count))
                {
                    if (IndicatorValue.Parse(string.Concat(rows[row][at]), unit) is { } value)
                    {
                        yield return (indicator, value, CellSpan(table, row, at));
                    }
                }
            }
        }
    }

    /// <summary>The values that a sentence sets for an indicator: its name, a word such as 达到, a number.</summary>
    public static IEnumerable<(Indicator Indicator, IndicatorValue Value, TextSpan Span)> InProse(CheckedPlan plan, IReadOnlyDictionary<string, Indicator> known)
    {
        var lengths = known.Keys.Select(name => name.Length).Distinct().OrderDescending().ToList();
        foreach (var text in plan.Texts.Where(SetsTargets))
        {
            foreach (Match match in Reaches().Matches(text.Text))
            {
                var name = lengths.Where(length => length <= match.Index).Select(length => text.Text[(match.Index - length)..match.Index]).FirstOrDefault(known.ContainsKey);
                if (name is not null && Begins().IsMatch(Before(text.Text, match.Index - name.Length)) && IndicatorValue.Of(match) is { } value && !IsInterim(text.Text, match.Index - name.Length))
                {
                    yield return (known[name], value, text.SpanOf(match.Groups["value"].Index, match.Groups["value"].Length));
                }
            }
        }
    }

    /// <summary>What looks back, or says how far things are at some time of the year, sets no target.</summary>
    private static bool SetsTargets(PlanText text) =>
        text.Owner.Shape != PlanKeys.Background && text.Owner.Shape != PlanKeys.Milestone && text.Owner.Shape != PlanKeys.Phase
        && text.Owner.Shape != PlanKeys.Metric && text.Owner.Shape != PlanKeys.Table && text.Field.Key is not ("preamble" or "deadline");

    private static ReadOnlySpan<char> Before(string text, int at) => text.AsSpan(Math.Max(0, at - 2), Math.Min(2, at));

    private static bool IsInterim(string text, int at)
    {
        var start = text.LastIndexOfAny(['。', '；', '，', ','], Math.Max(0, at - 1)) + 1;
        return Interim().IsMatch(text.AsSpan(start, Math.Max(0, at - start)));
    }

    private static bool IsTarget(string column, int? year) =>
        column.Contains("目标", StringComparison.Ordinal) && Year().Matches(column).All(found => year is null || found.ValueSpan.SequenceEqual($"{year}"));

    private static string UnitOf(List<string> columns, IReadOnlyList<IReadOnlyList<string>> row)
    {
        var at = columns.FindIndex(column => column is "单位" or "计量单位");
        return at >= 0 && at < row.Count ? string.Concat(row[at]) : "";
    }

    /// <summary>The cell; of a CSV file the place that names the file.</summary>
    private static TextSpan CellSpan(Item table, int row, int at) =>
        table.EntryOf("rows")?.Value is YamlList rows && rows.Items.ElementAtOrDefault(row) is YamlList cells && cells.Items.ElementAtOrDefault(at) is { } cell ? cell.Span : table.Start;

    [GeneratedRegex("(?:力争|要|应|均|全部|稳定|保持|控制|提高|提升|增加|增长|降低|下降|压缩|压减|降|升|缩短|扩大|达|至|到|在|为|不低于|不少于|不高于|不超过|至少|≥|≤)+(?<value>(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?)(?<unit>%|％|个工作日|工作日|个百分点|[项个次件家份名人条类批期场万亿小时元])?)(?![0-9年月日.—~～-])")]
    private static partial Regex Reaches();

    /// <summary>What may stand before an indicator's name: in 电子归档率 the name is not 归档率.</summary>
    [GeneratedRegex(@"(?:^|[\p{P}\s]|年|底|末|前|使|将|确保|力争|实现|其中)\z")]
    private static partial Regex Begins();

    [GeneratedRegex("上半年|此前|季度|上年|去年|目前|截至|[0-9]+月|中期|首批|阶段|由|从|较|比|[0-9]{4}年(?!底|末)")]
    private static partial Regex Interim();

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex Year();
}
