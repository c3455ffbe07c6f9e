namespace PlanGen.Sources;

/// <summary>A stretch of a <see cref="SourceText"/>: offset and length in UTF-16 code units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just past the last character.</summary>
    public int End => Start + Length;
}
