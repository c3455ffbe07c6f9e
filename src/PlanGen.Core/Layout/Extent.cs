namespace PlanGen.Layout;

/// <summary>How much of what a field holds a structure shows.</summary>
public enum Extent
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something, such as the first of several paragraphs.</summary>
    Part,

    /// <summary>All.</summary>
    All,
}
