using PlanGen.Checking;
using PlanGen.Diagnostics;
using Xunit;

namespace PlanGen.Tests.Checking;

/// <summary>What a rule's page says holds: its examples, its severity, its place in the list.</summary>
public sealed class RulePageTests
{
    /// <summary>Of an encoding, of a document that differs, and of what a structure drops there is no example in a plan.</summary>
    public static TheoryData<string> Ids => [.. RuleCatalog.Pages.Select(page => page.Id).Where(id => id is not ("YML06" or FileRules.Output or "TPL03"))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_is_found_and_the_good_one_is_not(string id)
    {
        var page = RuleCatalog.Find(id)!;
        Assert.Contains(id, IdsIn(page.Bad));
        Assert.DoesNotContain(id, IdsIn(page.Good));

        // A comment is missed by the rule it names, which then has to run.
        IEnumerable<string> IdsIn(string example) => (id == "IGN01" ? Checked.Of(Whole(example)) : Checked.By(id, Whole(example))).Select(found => found.Fault.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_rests_on_less_than_a_must_is_no_error_but_for_what_a_plan_cannot_do_without(string id)
    {
        var page = RuleCatalog.Find(id)!;
        string[] needed = ["PLN01", "PLN02"];
        Assert.False(page.Authority == Authority.Practice && page.Severity == Severity.Error && !needed.Contains(id));
    }

    [Fact]
    public void Every_rule_stands_in_the_list_once_by_its_id()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        Assert.Equal(classes.OrderBy(type => type.Name), RuleCatalog.All.Select(rule => rule.GetType()).OrderBy(type => type.Name));
        var ids = RuleCatalog.Pages.Select(page => page.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Page.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Page.Id));
    }

    /// <summary>An example is a part of a plan: it gets the title that every plan has.</summary>
    private static string Whole(string example) => example.StartsWith("标题", StringComparison.Ordinal) ? example : "标题: 工作计划\n" + example;
}
