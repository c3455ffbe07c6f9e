using System.Buffers;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>PUN03: Chinese text is quoted with “” and ‘’.</summary>
public sealed class QuoteIsCurly() : TextRule(
    new("PUN03", Severity.Warning, Authority.PunctuationStandard,
        new("中文外面的直引号", "straight quotes round Chinese text"),
        new("引号用“”和‘’，分左右。成对的可以自动改；落单的分不清左右，要人来改。英尺、英寸和外文中的撇号不管。",
            "Quotes are “” and ‘’. Those that pair are mended; of one alone nobody can tell which it is. Inch marks and apostrophes in Latin words are left alone."),
        "指导思想: 推进\"一网通办\"。\n", "指导思想: 推进“一网通办”。\n") { IsFixable = true, FalseAlarms = Measured.OnPlans(0) },
    SearchValues.Create("\"'"))
{
    private FaultKind Pair => Says(new("直引号应为 {0}{1}", "straight quotes should be {0}{1}"));

    private FaultKind Single => Says(new("落单的直引号", "a straight quote that has no other"), new("改成 {0} 或 {1}", "make it {0} or {1}"));

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PlanText text) => Check(text, '"', "“", "”").Concat(Check(text, '\'', "‘", "’"));

    private IEnumerable<Finding> Check(PlanText text, char straight, string left, string right)
    {
        var places = Places(text, straight);
        for (var i = 0; i + 1 < places.Count; i += 2)
        {
            var (start, end) = (places[i], places[i + 1]);
            if (CharacterKinds.HasHan(text.Text.AsSpan(start + 1, end - start - 1)))
            {
                // Of an odd number no pair is sure.
                var fix = places.Count % 2 == 0 ? Mend.All(text, (start, 1, left), (end, 1, right)) : null;
                yield return At(text, start, 1, Pair.With(left, right), fix);
            }
        }

        if (places.Count == 1 && CharacterKinds.HasHan(Beside(text.Text, places[0])))
        {
            yield return At(text, places[0], 1, Single.With(left, right));
        }
    }

    private static List<int> Places(PlanText text, char straight)
    {
        var places = new List<int>();
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.Text[i] == straight && !text.IsInTitle(i) && !(i > 0 && char.IsAsciiLetterOrDigit(text.Text[i - 1]) && IsApostropheOrInch(text.Text, i)))
            {
                places.Add(i);
            }
        }

        return places;
    }

    private static bool IsApostropheOrInch(string text, int at) =>
        text[at] == '\'' ? at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) : char.IsAsciiDigit(text[at - 1]) && text.AsSpan(0, at).Count('"') % 2 == 0;

    private static ReadOnlySpan<char> Beside(string text, int at) => text.AsSpan(Math.Max(0, at - 1), Math.Min(text.Length, at + 2) - Math.Max(0, at - 1));
}
