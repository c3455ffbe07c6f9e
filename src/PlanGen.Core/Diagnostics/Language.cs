namespace PlanGen.Diagnostics;

/// <summary>The language a message is shown in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
