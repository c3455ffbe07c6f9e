using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>
/// The comments that silence findings: <c># plangen: ignore PLN01 reason</c> at the end of a line for that line; on a line of its own for
/// the line below it or, where nothing is found there, the first finding in the item that begins there which no comment nearer to it silences. One
/// that silences nothing is itself found.
/// </summary>
public sealed partial class IgnoreComments
{
    private static readonly FaultKind Unused = new("IGN01", Severity.Warning, new("这里没有要忽略的 {0}", "there is no {0} here to ignore"),
        new("删去这条注释，或核对规则编号", "remove the comment, or check the rule's id"));

    private readonly SourceText source;
    private readonly List<Ignore> ignores;

    private IgnoreComments(SourceText source, List<Ignore> ignores)
    {
        this.source = source;
        this.ignores = ignores;
    }

    /// <summary>The comments of a plan's file.</summary>
    public static IgnoreComments In(Plan plan, SourceText source)
    {
        if (!source.Text.Contains("plangen:", StringComparison.Ordinal))
        {
            return new(source, []);
        }

        var places = new YamlPlaces(plan.Root.Node!);
        var ignores = Comment().Matches(source.Text)
            .Where(comment => !places.IsInScalar(comment.Index))
            .SelectMany(comment => comment.Groups["id"].Captures.Select(id => IgnoreOf(id.Value, new(id.Index, id.Length), comment.Index, places, source)));
        return new(source, [.. ignores]);
    }

    /// <summary>The findings that stay, and one for each comment that silences nothing though it should.</summary>
    /// <param name="found">The findings, by position. Errors of the file's own families are never silenced: such a file is no plan.</param>
    /// <param name="isExpected">Whether a comment with this id must silence something: its rule was run, or there is none of that id.</param>
    public IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> found, Func<string, bool> isExpected)
    {
        var silenced = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var report = new DiagnosticList();

        // The nearest comment counts first: else which finding a wider one takes would hang on the order of keys.
        foreach (var ignore in ignores.OrderBy(ignore => ignore.Item.Length))
        {
            var candidates = found.Where(one => one.Fault.Id == ignore.Id && !(FileRules.Has(one.Fault.Id) && one.Fault.Severity == Severity.Error)).ToList();
            var here = candidates.Where(one => one.Span.Start >= ignore.Line.Start && one.Span.Start <= ignore.Line.End && ignore.Line.Length > 0).ToList();
            here = here.Count > 0 ? here : [.. candidates.Where(one => !silenced.Contains(one) && one.Span.Start >= ignore.Item.Start && one.Span.Start < ignore.Item.End).Take(1)];
            silenced.UnionWith(here);
            if (here.Count == 0 && isExpected(ignore.Id))
            {
                report.Add(source, ignore.Place, Unused.With(ignore.Id));
            }
        }

        foreach (var diagnostic in found.Where(one => !silenced.Contains(one)))
        {
            report.Add(diagnostic);
        }

        return report.Sorted();
    }

    private static Ignore IgnoreOf(string id, TextSpan place, int comment, YamlPlaces places, SourceText source)
    {
        var line = source.LineAt(comment);
        var isAlone = source.Text.AsSpan(line.Start, comment - line.Start).IsWhiteSpace();
        var target = isAlone ? NextContentLine(source, line) : line;
        return new(id, place, target, isAlone && target.Length > 0 ? places.LargestStartingIn(target) : default);
    }

    private static TextSpan NextContentLine(SourceText source, TextSpan line)
    {
        while (true)
        {
            var next = source.Text.AsSpan(line.End).IndexOf('\n');
            if (next < 0)
            {
                return default;
            }

            line = source.LineAt(line.End + next + 1);
            // Behind a dash that stands alone the item begins further down.
            if (source.Text.AsSpan(line.Start, line.Length).TrimStart(" \t-") is [not '#', ..])
            {
                return line;
            }

            if (line.End >= source.Text.Length)
            {
                return default;
            }
        }
    }

    [GeneratedRegex(@"(?<=^|[ \t])#[ \t]*plangen:[ \t]*ignore[ \t]+(?<id>[A-Za-z]{3}[0-9]{2})(?:[ \t]*[,、][ \t]*(?<id>[A-Za-z]{3}[0-9]{2}))*", RegexOptions.Multiline)]
    private static partial Regex Comment();

    private sealed record Ignore(string Id, TextSpan Place, TextSpan Line, TextSpan Item);
}
