namespace PlanGen.Plans.Deadlines;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct Interval(DateOnly Start, DateOnly End);
