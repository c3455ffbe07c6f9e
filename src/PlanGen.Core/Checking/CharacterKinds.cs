namespace PlanGen.Checking;

/// <summary>Kinds of characters that the rules on wording tell apart.</summary>
internal static class CharacterKinds
{
    /// <summary>A Chinese character, 〇 included; of one beyond the basic plane each half.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88F')
        or (>= '\uDC00' and <= '\uDFFF');

    /// <summary>A mark that opens something in Chinese text.</summary>
    public static bool IsOpening(char c) => c is '“' or '‘' or '《' or '〈' or '（' or '〔' or '【';

    /// <summary>A mark that closes something in Chinese text.</summary>
    public static bool IsClosing(char c) => c is '”' or '’' or '》' or '〉' or '）' or '〕' or '】';

    /// <summary>Whether there is a Chinese character in a text.</summary>
    public static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsHan(c))
            {
                return true;
            }
        }

        return false;
    }
}
