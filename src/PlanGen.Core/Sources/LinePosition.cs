namespace PlanGen.Sources;

/// <summary>A place a person can find: line and column count from 1, columns in Unicode code points.</summary>
public readonly record struct LinePosition(int Line, int Column);
