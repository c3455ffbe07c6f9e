using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Plans;

namespace PlanGen.Sources;

/// <summary>
/// Turns the bytes of a file into text: UTF-8 with or without a mark, UTF-16 with a mark, or GB18030 as older Windows editors
/// write it (GB 18030—2022). Nothing is ever replaced: what does not decode strictly is a fault.
/// </summary>
public static class SourceDecoder
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>
    /// Decodes <paramref name="bytes"/>. Faults (YML05 too large, YML06 encoding) go to <paramref name="report"/>, and the text is then empty.
    /// </summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="looksRight">Whether a text guessed to be GB18030 has a known key, without which the guess is refused.</param>
    /// <param name="report">Where faults go.</param>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, Func<string, bool> looksRight, DiagnosticList report)
    {
        if (bytes.Length > MaxBytes)
        {
            return Refuse(FileFaults.TooLarge.With(MaxBytes / 1024 / 1024));
        }

        var text = Decode(bytes, looksRight);
        return text is null ? Refuse(FileFaults.Encoding.With()) : new SourceText(path, text);

        SourceText Refuse(Fault fault)
        {
            var empty = new SourceText(path, "");
            report.Add(empty, default, fault);
            return empty;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, Func<string, bool> looksRight)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]))
        {
            return null;
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Try(new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), bytes[2..]);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Try(new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), bytes[2..]);
        }

        var body = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        var utf8 = Try(new UTF8Encoding(false, throwOnInvalidBytes: true), body);
        if (utf8 is not null)
        {
            // UTF-16 without a mark is valid UTF-8 full of NULs.
            return utf8.Contains('\0', StringComparison.Ordinal) ? null : utf8;
        }

        var guess = Try(CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes);
        return guess is not null && guess.EnumerateRunes().All(IsPlausible) && looksRight(guess) ? guess : null;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPlausible(Rune rune) => rune.Value is '\t' or '\n' or '\r'
        || Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.Control);
}
