namespace PlanGen.Writing.Word;

/// <summary>How wide a text is set, in hundredths of a Chinese character.</summary>
internal static class TextWidth
{
    /// <summary>Chinese characters and marks count whole, all else half.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x2E80 || rune.Value is (>= 0x2010 and <= 0x2027) or 0x3014 or 0x3015 ? 100 : 50);
}
