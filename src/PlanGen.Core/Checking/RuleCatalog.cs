using PlanGen.Checking.Rules;

namespace PlanGen.Checking;

/// <summary>The list of rules: a new one is a file in Rules and a line here.</summary>
public static class RuleCatalog
{
    /// <summary>The rules that read a plan, by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new DocumentNumberHasForm(),
        new RangeKeepsUnit(),
        new YearIsWhole(),
        new DateIsPlain(),
        new DateExists(),
        new BoundIsSaidOnce(),
        new ShareIsPossible(),
        new TaskHasLead(),
        new TaskHasDeadline(),
        new TaskHasOutcome(),
        new GoalIsMeasurable(),
        new GoalHasTask(),
        new TaskHasGoal(),
        new IndicatorHasOneValue(),
        new AnnexIsThere(),
        new MarkIsFullWidth(),
        new BracketIsFullWidth(),
        new QuoteIsCurly(),
        new MarksPair(),
        new MarkIsNotDoubled(),
        new EllipsisHasSixDots(),
        new TextHasNoInnerBlank(),
        new DigitIsHalfWidth(),
        new TextHasNoHiddenCharacter(),
        new NumbersCountUp(),
        new NumberIsLeftToStructure(),
        new SectionHasContent(),
        new TitleYearIsPlanYear(),
        new UnitIsInDirectory(),
        new UnitHasOneName(),
        new UnitIsNamedOnce(),
        new UnitLeadIsOne(),
        new UnitsStandApart(),
        new WordIsNotDoubled(),
        new PhraseIsNotDoubled(),
        new WordIsSpeltRight(),
        new SentenceIsSaidOnce(),
        new SentenceIsShort(),
        new TextIsFilledIn(),
        new RuleOfLawIsNamed(),
    ];

    /// <summary>The pages of all rules, those of the file itself included, by id.</summary>
    public static IEnumerable<RulePage> Pages => All.Select(rule => rule.Page).Concat(FileRules.All).OrderBy(page => page.Id, StringComparer.Ordinal);

    /// <summary>The page of a rule; null where there is none of this id.</summary>
    public static RulePage? Find(string id) => Pages.FirstOrDefault(page => string.Equals(page.Id, id, StringComparison.OrdinalIgnoreCase));
}
