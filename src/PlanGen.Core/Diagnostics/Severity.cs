namespace PlanGen.Diagnostics;

/// <summary>How much a finding matters; a higher value matters more.</summary>
public enum Severity
{
    /// <summary>A matter of style.</summary>
    Info,

    /// <summary>Probably wrong, or against practice; fails only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>The plan is wrong.</summary>
    Error,
}
