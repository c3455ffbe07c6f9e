namespace PlanGen.Checking;

/// <summary>Tells a slip in a unit's name from two units whose names differ by one character.</summary>
internal static class UnitNameSlip
{
    /// <summary>What says of which kind or rank a unit is: 科, 处 … of one stem are hardly two units of one office.</summary>
    private const string Kinds = "科处室局办股部委厅组队站所";

    /// <summary>What tells one unit from another of its kind: its level, its number, its side.</summary>
    private const string Marks = "省市县区州盟旗镇乡村一二三四五六七八九十0123456789东南西北中上下内外前后新老甲乙丙丁";

    /// <summary>In shorter names one character replaced makes another unit: 教务处, 政务处, 事务处.</summary>
    private const int ShortestReplaced = 6;

    /// <summary>In shorter names one character more or less makes another unit.</summary>
    private const int ShortestLonger = 5;

    /// <summary>Whether <paramref name="name"/>, which differs from <paramref name="other"/> by one character, is likely meant to be it.</summary>
    public static bool IsLikely(string name, string other)
    {
        var (head, _) = NearNames.SharedEnds(name, other);
        var changed = (name.Length >= other.Length ? name[head..(head + 1)] : "") + (other.Length >= name.Length ? other[head..(head + 1)] : "");
        if (changed.Any(Marks.Contains))
        {
            return false;
        }

        var isKind = head == name.Length - 1 && name.Length == other.Length && changed.All(Kinds.Contains);
        return isKind || (name.Length == other.Length ? name.Length >= ShortestReplaced : Math.Max(name.Length, other.Length) >= ShortestLonger);
    }
}
