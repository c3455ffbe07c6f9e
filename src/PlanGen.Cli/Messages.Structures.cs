using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What <c>structures</c> says.</summary>
internal static partial class Messages
{
    public static readonly Phrase Structures = new("列出各种结构", "List the structures");
    public static readonly Phrase StructuresFields = new("列出各种结构（或这一种）写出计划的哪些字段：✓ 全部，~ 一部分，- 没有", "list which fields of a plan the structures (or the one named) show: ✓ all of it, ~ part, - nothing");
    public static readonly Phrase FieldWord = new("字段", "field");
}
