using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;

namespace PlanGen.Checking.Rules;

/// <summary>STR10: the year in the title is the plan's year.</summary>
public sealed partial class TitleYearIsPlanYear() : Rule(
    new("STR10", Severity.Error, Authority.Model,
        new("标题中的年份不是计划年度", "the title's year is not the plan's"),
        new("套用上年的计划，常常只改了一处。标题写了年份（2027年、二〇二七年、2025—2027年）又写了“年度”的，核对两者。年度在标题所写的起止年份之间的不算。",
            "A plan made from last year's often has the year changed in one place only. A title that names a year (2027年, 二〇二七年, 2025—2027年) is held against 'year'. A year within the span that the title names is fine."),
        """
        标题: 2026年度档案工作计划
        年度: 2027
        """,
        """
        标题: 2027年度档案工作计划
        年度: 2027
        """))
{
    private const string Digits = "〇一二三四五六七八九";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(CheckedPlan plan)
    {
        if (plan.Plan.Root.Line("year") is not { } typed || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return [];
        }

        return plan.Texts.Where(text => text.Owner == plan.Plan.Root && text.Field.Key == "title").Take(1).SelectMany(title =>
        {
            var years = Years().Matches(title.Text);
            return years.Count == 0 || years.Any(found => Covers(found, year)) ? [] : new[]
            {
                new Finding(title.SpanOf(years[0].Index, years[0].Length), Says(
                    new("标题写的是{0}，年度是{1}", "the title says {0}, the plan's year is {1}"),
                    new("改正标题或“年度”", "mend the title or 'year'")).With(years[0].Value, year)),
            };
        });
    }

    private static bool Covers(Match found, int year)
    {
        var to = YearOf(found.Groups["to"].Value);
        return year <= to && year >= (found.Groups["from"].Success ? YearOf(found.Groups["from"].Value) : to);
    }

    private static int YearOf(string typed) =>
        typed.Aggregate(0, (year, character) => (year * 10) + (char.IsAsciiDigit(character) ? character - '0' : Digits.IndexOf(character, StringComparison.Ordinal)));

    [GeneratedRegex("(?:(?<from>[0-9]{4}|[〇一二三四五六七八九]{4})年?(?:[-－—–~～至]+))?(?<![0-9])(?<to>[0-9]{4}|[〇一二三四五六七八九]{4})年")]
    private static partial Regex Years();
}
