using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanGen.Checking;

/// <summary>A number that was typed before a text: 一、 （一） 1. （1） ① 第一章 行动一：.</summary>
/// <param name="Style">How it is written; numbers of one style count up together.</param>
/// <param name="Value">The number.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is, the mark and blanks behind it included.</param>
/// <param name="Shown">The number as typed, without those blanks.</param>
internal readonly partial record struct TypedNumber(string Style, int Value, int Index, int Length, string Shown)
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static readonly string[] Styles = ["part", "action", "comma", "bracket", "point", "digits", "circle", "is"];

    /// <summary>The number at the start of a text; null where there is none.</summary>
    public static TypedNumber? AtStart(string text) => Leading().Match(text) is { Success: true } match ? Of(match) : null;

    /// <summary>The numbers within a sentence, each behind a mark: …；（2）…；二是….</summary>
    public static IEnumerable<TypedNumber> Within(string text) => Inner().Matches(text).Select(Of).OfType<TypedNumber>();

    private static TypedNumber? Of(Match match)
    {
        var style = Styles.First(style => match.Groups[style].Success);
        var typed = match.Groups[style].Value;
        var value = style == "circle" ? Circled.IndexOf(typed, StringComparison.Ordinal) + 1 : ValueOf(typed);
        return value is { } number ? new(style, number, match.Index, match.Length, match.Value.TrimEnd()) : null;
    }

    private static int? ValueOf(string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var ten = typed.IndexOf('十', StringComparison.Ordinal);
        var (tens, ones) = ten < 0 ? ("", typed) : (typed[..ten], typed[(ten + 1)..]);
        return (ten < 0 ? 0 : tens.Length == 0 ? 1 : Digit(tens)) is { } high && (ones.Length == 0 ? 0 : Digit(ones)) is { } low ? (high * 10) + low : null;
    }

    private static int? Digit(string typed) => typed.Length == 1 && "一二三四五六七八九".IndexOf(typed[0], StringComparison.Ordinal) is >= 0 and var at ? at + 1 : null;

    // 一、二级 and 3.5万 begin with a number that is part of the text.
    [GeneratedRegex(@"^(?:第(?<part>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:[章篇]|(?:部分|[节条])(?=[ \u3000、：:]))[、：:]?|(?:行动|任务|措施|目标|原则|附件)(?<action>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:[：:、]|(?=[ \u3000]))|(?<comma>[一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])|[（(](?<bracket>[一二三四五六七八九十]{1,3})[）)][、.．]?|(?<point>[0-9]{1,2})(?:[.．](?![0-9])|、(?![0-9]))|[（(](?<digits>[0-9]{1,2})[）)][、.．]?|(?<circle>[①-⑳]))[ \t\u3000]*")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?<=[。；;：:，,])(?:[（(](?<bracket>[一二三四五六七八九十]{1,3})[）)]|[（(](?<digits>[0-9]{1,2})[）)]|(?<circle>[①-⑳])|(?<is>[一二三四五六七八九十]{1,2})(?=[是要]))|^(?:[（(](?<bracket>[一二三四五六七八九十]{1,3})[）)]|[（(](?<digits>[0-9]{1,2})[）)]|(?<circle>[①-⑳])|(?<is>一)(?=[是要]))")]
    private static partial Regex Inner();
}
