using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN04: quotes, title marks and brackets pair.</summary>
public sealed class MarksPair() : Rule(
    new("PUN04", Severity.Error, Authority.PunctuationStandard,
        new("引号、书名号、括号不配对", "quotes, title marks or brackets that do not pair"),
        new("少了一半、左右写反，或者同一种引号、书名号直接套用（应为“‘’”“《〈〉》”）。按段检查；跨段的引文按整个字段配对。列举用的“1）”“a）”不算。",
            "One is missing, they are the wrong way round, or one kind of quote or title mark stands directly in itself (it should be “‘’” and 《〈〉》). Looked at paragraph by paragraph; a quotation over several, field by field. List marks such as 1） do not count."),
        "指导思想: 贯彻《法治政府建设实施纲要精神。\n", "指导思想: 贯彻《法治政府建设实施纲要》精神。\n") { FalseAlarms = Measured.OnAll(0) })
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”‘’《》〈〉（）〔〕【】");
    private static readonly (char Left, char Right)[] Pairs = [('“', '”'), ('‘', '’'), ('《', '》'), ('〈', '〉')];
    private static readonly (char Left, char Right)[] Brackets = [('（', '）'), ('〔', '〕'), ('【', '】')];

    private FaultKind Missing => Says(new("{0} 没有配对的 {1}", "{0} has no {1}"));

    private FaultKind Nested => Says(new("{0}{1} 里不能再直接用 {0}{1}", "{0}{1} stands directly in {0}{1}"), new("里面一层用 {2}{3}", "use {2}{3} for the inner pair"));

    private FaultKind Turned => Says(new("{0} 应为 {1}", "{0} should be {1}"));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        var faults = new List<PairFault>();
        PlanText? previous = null;
        foreach (var text in plan.Texts.Where(text => text.Text.AsSpan().ContainsAny(Marks)))
        {
            if (previous?.Places == text.Places)
            {
                // A quotation of several paragraphs may open anew in each.
                var tail = faults.FindLastIndex(fault => !ReferenceEquals(fault.Text, previous)) + 1;
                var open = faults.FindIndex(tail, fault => fault.Kind == PairFaultKind.Unclosed && text.Text[0] == fault.Left && IsQuote(fault));
                if (open >= 0)
                {
                    faults.RemoveAt(open);
                }
            }

            foreach (var pair in Pairs)
            {
                PairScanner.Scan(text, pair.Left, pair.Right, faults);
            }

            foreach (var pair in Brackets)
            {
                PairScanner.ScanNesting(text, pair.Left, pair.Right, faults);
            }

            previous = text;
        }

        return WithoutSpanning(faults).Select(fault => new Finding(fault.Text.SpanOf(fault.At, 1), Say(fault)));
    }

    /// <summary>A quotation may open in one paragraph of a field and close in a later one.</summary>
    private static IEnumerable<PairFault> WithoutSpanning(List<PairFault> faults) => faults
        .GroupBy(fault => (fault.Text.Places, fault.Right))
        .SelectMany(group =>
        {
            var closing = group.LastOrDefault(fault => fault.Kind == PairFaultKind.Unopened && IsQuote(fault));
            return closing is null || !group.Any(Opens) ? group : group.Where(fault => !ReferenceEquals(fault, closing) && !Opens(fault));

            bool Opens(PairFault fault) => fault.Kind == PairFaultKind.Unclosed && fault.Text.Offset < closing.Text.Offset;
        });

    private static bool IsQuote(PairFault fault) => fault.Left is '“' or '‘';

    private Fault Say(PairFault fault) => fault.Kind switch
    {
        PairFaultKind.Unclosed => Missing.With(fault.Left, fault.Right),
        PairFaultKind.Unopened => Missing.With(fault.Right, fault.Left),
        PairFaultKind.Nested => Nested.With(fault.Left, fault.Right, Inner(fault.Left), Inner(fault.Right)),
        PairFaultKind.TurnedLeft => Turned.With(fault.Right, fault.Left),
        _ => Turned.With(fault.Left, fault.Right),
    };

    private static char Inner(char mark) => "‘’“”〈〉《》"["“”‘’《》〈〉".IndexOf(mark, StringComparison.Ordinal)];
}
