namespace PlanGen.Documents;

/// <summary>A run of text within a paragraph or heading.</summary>
/// <param name="Text">The characters, just as they are to be seen.</param>
public abstract record Inline(string Text);

/// <summary>Ordinary text.</summary>
public sealed record TextRun(string Text) : Inline(Text);

/// <summary>The number of a heading or item: （一）. Text like all other, but known as a number, for writers that number by themselves.</summary>
/// <param name="Text">The number as it is printed.</param>
/// <param name="Level">The structure's level, from 1.</param>
public sealed record Number(string Text, int Level) : Inline(Text);

/// <summary>The name that is set before the text of an item and bears the look of its level.</summary>
/// <param name="Text">The name with its mark.</param>
/// <param name="Level">The structure's level, from 1.</param>
public sealed record Lead(string Text, int Level) : Inline(Text);
