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

    /// <summary>The bytes of a text in the encoding, and with the byte order mark, of the file it came from.</summary>
    /// <param name="text">What the file is to hold.</param>
    /// <param name="original">The file as it was, which decoded without a fault.</param>
    public static byte[] EncodeLike(string text, ReadOnlySpan<byte> original)
    {
        var (encoding, mark) = EncodingOf(original);
        if (encoding is UTF8Encoding && Try(encoding, original[mark..]) is null)
        {
            encoding = Gb18030;
        }

        return [.. original[..mark], .. encoding!.GetBytes(text)];
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, Func<string, bool> looksRight)
    {
        var (encoding, mark) = EncodingOf(bytes);
        var text = encoding is null ? null : Try(encoding, bytes[mark..]);
        if (text is not null || encoding is not UTF8Encoding)
        {
            // UTF-16 without a mark is valid UTF-8 full of NULs.
            return encoding is UTF8Encoding && text!.Contains('\0', StringComparison.Ordinal) ? null : text;
        }

        var guess = Try(Gb18030, bytes);
        return guess is not null && guess.EnumerateRunes().All(IsPlausible) && looksRight(guess) ? guess : null;
    }

    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>What the byte order mark says, and its length; UTF-8 where there is none, null for UTF-32.</summary>
    private static (Encoding? Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => (null, 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };

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
