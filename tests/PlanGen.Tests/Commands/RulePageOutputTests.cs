using PlanGen.Checking;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>What <c>plangen explain ID</c> prints of a rule.</summary>
public sealed class RulePageOutputTests : CommandTest
{
    [Fact]
    public void A_page_gives_the_rate_of_false_alarms_and_whether_it_mends()
    {
        Assert.All(RuleCatalog.Pages, page =>
        {
            var text = Run("explain", page.Id).Output;
            Assert.Equal(page.FalseAlarms is not null, text.Contains($"false alarms: {page.FalseAlarms?.Count} in {page.FalseAlarms?.Characters} characters (", StringComparison.Ordinal));
            Assert.Equal(page.IsFixable, text.Contains("check --fix mends", StringComparison.Ordinal));
            Assert.Contains(page.Why.English, text, StringComparison.Ordinal);
            Assert.Equal(page.Bad.Length > 0, text.Contains("\nfound in:\n  ", StringComparison.Ordinal));
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        });
        Assert.Contains(RuleCatalog.Pages, page => page.FalseAlarms is not null);
    }

    [Fact]
    public void An_id_may_be_typed_in_small_letters() => Assert.Equal(Run("explain", "PLN01"), Run("explain", "pln01"));
}
