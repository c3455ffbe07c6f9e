using PlanGen.Checking.Rules;

namespace PlanGen.Checking;

/// <summary>The list of rules: a new one is a file in Rules and a line here.</summary>
public static class RuleCatalog
{
    /// <summary>The rules that read a plan, by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new LawIsInForce(),
        new ProgrammeIsInPeriod(),
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
        new DeadlineIsUnderstood(),
        new DeadlineIsInPlanYear(),
        new MilestonesAreInOrder(),
        new LongWorkHasCheckpoint(),
        new RecurringWorkHasFrequency(),
        new GoalIsMeasurable(),
        new GoalHasTask(),
        new TaskHasGoal(),
        new IndicatorHasOneValue(),
        new UnitIsNotOverloaded(),
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
        new OfficeHasItsPresentName(),
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

    private static readonly Dictionary<string, RulePage> ById =
        All.Select(rule => rule.Page).Concat(FileRules.All).OrderBy(page => page.Id, StringComparer.Ordinal).ToDictionary(page => page.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages of all rules, those of the file itself included, by id.</summary>
    public static IEnumerable<RulePage> Pages => ById.Values;

    /// <summary>The page of a rule, in whatever case its id is typed; null where there is none.</summary>
    public static RulePage? Find(string id) => ById.GetValueOrDefault(id);
}
