using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>CHECK: runs the rules on a plan that was read without a fault.</summary>
public static class PlanChecker
{
    /// <summary>Adds what the rules find to <paramref name="report"/>.</summary>
    public static void Check(Plan plan, SourceText source, CheckRequest request, DiagnosticList report)
    {
        var view = new CheckedPlan(plan, source, request);
        foreach (var rule in request.Rules.Rules)
        {
            foreach (var finding in rule.Check(view))
            {
                report.Add(new(source, finding.Span, finding.Fault, finding.Fix));
            }
        }
    }
}
