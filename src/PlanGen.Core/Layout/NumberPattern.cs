using System.Buffers;
using System.Globalization;

namespace PlanGen.Layout;

/// <summary>How a number is written, shown by the first of its kind: 一、 （一） 1. （1） ① 第一章： 行动一：.</summary>
public static class NumberPattern
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly SearchValues<char> ArabicDigits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> ChineseNumerals = SearchValues.Create("零一二三四五六七八九十百千万");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零一二三四五六七八九十百千万0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
    private static readonly string[] Units = ["", "十", "百", "千"];
    private static readonly string[] Groups = ["", "万", "亿"];

    /// <summary>The pattern with <paramref name="number"/>, from 1, in place of its 一, 1 or ①.</summary>
    public static string Format(string pattern, int number)
    {
        var at = pattern.AsSpan().IndexOfAny('一', '1', '①');
        return at < 0 ? pattern : string.Concat(pattern.AsSpan(0, at), Numeral(pattern[at], number), pattern.AsSpan(at + 1));
    }

    /// <summary>The same as a name to speak of it by, without the mark that closes it: 第二章, （三）.</summary>
    public static string Name(string pattern, int number) => Format(pattern, number).TrimEnd('：', '、', '.', '．', ':');

    /// <summary>The pattern of a number in text, and the number: the reverse of <see cref="Format"/>.</summary>
    public static (string Pattern, int Number) Parse(string text)
    {
        var start = text.AsSpan().IndexOfAny(Numerals);
        if (start < 0)
        {
            return (text, 1);
        }

        if (text[start] is >= '①' and <= '⑳')
        {
            return (text[..start] + '①' + text[(start + 1)..], text[start] - '①' + 1);
        }

        if (text is ['(', .., ')'] && int.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var circled))
        {
            return ("①", circled);
        }

        var isArabic = char.IsAsciiDigit(text[start]);
        var length = text.AsSpan(start).IndexOfAnyExcept(isArabic ? ArabicDigits : ChineseNumerals);
        var end = length < 0 ? text.Length : start + length;
        var number = isArabic ? int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture) : ParseChinese(text[start..end]);
        return (text[..start] + (isArabic ? '1' : '一') + text[end..], number);
    }

    private static int ParseChinese(string numeral)
    {
        var (total, group, digit) = (0, 0, 0);
        foreach (var c in numeral)
        {
            switch (c)
            {
                case '万':
                    (total, group, digit) = ((total + group + digit) * 10_000, 0, 0);
                    break;
                case '十' or '百' or '千':
                    group += Math.Max(1, digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                    digit = 0;
                    break;
                default:
                    digit = Digits.IndexOf(c, StringComparison.Ordinal);
                    break;
            }
        }

        return total + group + digit;
    }

    private static string Numeral(char kind, int number) => kind switch
    {
        '一' => Chinese(number),
        '①' when number <= 20 => ((char)('①' + number - 1)).ToString(),
        '①' => string.Create(CultureInfo.InvariantCulture, $"({number})"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Chinese numerals: 十, 十一, 二十, 一百零一, 一千零二十, 一万零五.</summary>
    private static string Chinese(int number)
    {
        var text = "";
        var needsZero = false;
        for (var group = 0; number > 0; group++, number /= 10_000)
        {
            var part = number % 10_000;
            if (part > 0)
            {
                text = ChineseGroup(part) + Groups[group] + (needsZero && text.Length > 0 ? "零" : "") + text;
            }

            needsZero = part is > 0 and < 1000 || (part == 0 && text.Length > 0);
        }

        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string ChineseGroup(int number)
    {
        var text = "";
        var hasGap = false;
        for (var unit = 0; number > 0; unit++, number /= 10)
        {
            var digit = number % 10;
            if (digit > 0)
            {
                text = Digits[digit] + Units[unit] + (hasGap && text.Length > 0 ? "零" : "") + text;
            }

            hasGap = digit == 0;
        }

        return text;
    }
}
