using System.Globalization;
using PlanGen.Checking;

namespace PlanGen.Drafting;

/// <summary>Numbers typed before the entries of a list, which the structure will count by itself.</summary>
internal static class RunningNumbers
{
    /// <summary>Takes the numbers off, where every entry begins with one of the same form and they count up from one; else leaves all as they are.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="replace">Puts an entry, by its place, in place of the one with a number.</param>
    /// <returns>Whether they were taken off.</returns>
    public static bool Strip(IReadOnlyList<string> entries, Action<int, string> replace)
    {
        var numbers = entries.Select(TypedNumber.AtStart).OfType<TypedNumber>().ToList();
        if (entries.Count == 0 || numbers.Count < entries.Count || numbers.Where((number, at) => number.Value != at + 1 || number.Style != numbers[0].Style || number.Length == entries[at].Length).Any())
        {
            return false;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            replace(i, entries[i][numbers[i].Length..]);
        }

        return true;
    }

    /// <summary>Whether the cells are nothing but numbers that count up from one: 1 2 3, 1. 2. 3., 一 二 三.</summary>
    public static bool Are(IEnumerable<string> cells) => cells.Select((cell, at) => IsNumber(cell.TrimEnd('.', '、', '．'), at + 1)).All(runs => runs);

    private static bool IsNumber(string cell, int value) => cell == value.ToString(CultureInfo.InvariantCulture)
        || (TypedNumber.AtStart(cell + "、") is { } number && number.Value == value && number.Length == cell.Length + 1);
}
