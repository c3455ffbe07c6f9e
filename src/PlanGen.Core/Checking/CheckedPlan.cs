using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Checking;

/// <summary>A plan as the rules see it, with what several of them need worked out once.</summary>
public sealed class CheckedPlan
{
    private readonly Lazy<IReadOnlyList<PlanText>> texts;
    private readonly Lazy<IReadOnlyList<Duty>> duties;
    private readonly Lazy<IReadOnlyList<TimedItem>> times;
    private readonly Lazy<IReadOnlyList<UnitUse>> units;
    private readonly Lazy<UnitDirectory> directory;

    /// <summary>The plan of <paramref name="source"/>, to be checked by what <paramref name="request"/> brings along.</summary>
    public CheckedPlan(Plan plan, SourceText source, CheckRequest request)
    {
        Plan = plan;
        Source = source;
        Request = request;
        texts = new(() => PlanTexts.Of(plan.Root, source));
        duties = new(() => Duty.AllOf(plan));
        times = new(() => TimedItem.AllOf(this));
        units = new(() => UnitUse.AllOf(this));
        directory = new(() => new(plan, request.Units));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>Its file.</summary>
    public SourceText Source { get; }

    /// <summary>What the check goes by besides the plan: the settings' unit directory and the data files.</summary>
    public CheckRequest Request { get; }

    /// <summary>Every paragraph and line that a document shows, in the order of the file; rows of a CSV are not among them.</summary>
    public IReadOnlyList<PlanText> Texts => texts.Value;

    /// <summary>Every task and everything below one, or in a phase or section, that may name units, a deadline and outcomes.</summary>
    public IReadOnlyList<Duty> Duties => duties.Value;

    /// <summary>Every unit that a field made for units names.</summary>
    public IReadOnlyList<UnitUse> Units => units.Value;

    /// <summary>The units that the plan may name: its own directory and that of the settings.</summary>
    public UnitDirectory Directory => directory.Value;

    /// <summary>Every deadline and period, understood, in the order of <see cref="Duties"/> and then of the phases.</summary>
    internal IReadOnlyList<TimedItem> Times => times.Value;
}
