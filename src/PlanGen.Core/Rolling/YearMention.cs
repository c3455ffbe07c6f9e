using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanGen.Rolling;

/// <summary>A year that a text names.</summary>
/// <param name="Index">Where its four characters stand in the text.</param>
/// <param name="Year">The year.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct YearMention(int Index, int Year, YearForm Form)
{
    /// <summary>Another year in the same writing.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="year">The other year.</param>
    public string Write(string text, int year)
    {
        var digits = year.ToString("0000", CultureInfo.InvariantCulture);
        return char.IsAsciiDigit(text[Index]) ? digits : string.Concat(digits.Select(digit => YearMentions.Numerals[digit - '0']));
    }
}

/// <summary>How a year is written.</summary>
internal enum YearForm
{
    /// <summary>As a year: 2027年, 2027-06-30, 二〇二七年.</summary>
    Year,

    /// <summary>As the year of a document's number: 〔2027〕.</summary>
    Number,

    /// <summary>As a number of four digits that may be none.</summary>
    Bare,
}

/// <summary>Finds the years that a text names.</summary>
internal static partial class YearMentions
{
    /// <summary>The Chinese numerals of years, by their value.</summary>
    public const string Numerals = "〇一二三四五六七八九";

    /// <summary>All years, in order.</summary>
    public static IEnumerable<YearMention> In(string text) => Years().Matches(text).Select(found => new YearMention(
        found.Index,
        found.Value.Aggregate(0, (year, character) => (year * 10) + ValueOf(character)),
        found.Groups["number"].Success ? YearForm.Number : found.Groups["bare"].Success ? YearForm.Bare : YearForm.Year));

    /// <summary>The stretches from one year to another: 2021—2025年, 2026至2027学年.</summary>
    public static IEnumerable<Match> Spans(string text) => Span().Matches(text);

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : Math.Max(0, Numerals.IndexOf(character, StringComparison.Ordinal));

    [GeneratedRegex("""
        (?<![0-9]|[0-9]\.)(?:19|2[01])[0-9]{2}(?=\ ?年|[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9]))
        |(?<![〇○零一二三四五六七八九十])[一二][〇○零一二三四五六七八九]{3}(?=年)
        |(?<=〔)(?<number>[0-9]{4})(?=〕)
        |(?<![0-9A-Za-z-]|[0-9]\.)(?<bare>(?:19|2[01])[0-9]{2})(?![0-9])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![0-9.])(?<from>(?:19|2[01])[0-9]{2})(?:年度?)?\s?[-－—–~～至到]{1,2}\s?(?<to>(?:19|2[01])[0-9]{2})(?=年|学年|[）)]|度)(?!年(?:[0-9]|第|上|下))年?")]
    private static partial Regex Span();
}
