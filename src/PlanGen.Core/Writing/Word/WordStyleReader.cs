using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Plans;

namespace PlanGen.Writing.Word;

/// <summary>The values of a style: of its own file, else of the one it is based on.</summary>
/// <param name="chain">The files' roots, the style's own first.</param>
internal sealed class WordStyleReader(IReadOnlyList<Item> chain)
{
    private const double TwipsPerPoint = 20;
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public Phrase Phrase(string chinese, string english) => new(chain[0].Line(chinese) ?? "", chain[0].Line(english) ?? "");

    public string? Line(string key) => chain.Select(root => root.Line(key)).FirstOrDefault(line => line is not null);

    /// <summary>A length of the page, in twips.</summary>
    public int Millimetres(string key) => (int)Math.Round(Parse(chain.Select(root => root.Child("page")?.Line(key)).First(line => line is not null)!) * TwipsPerMillimetre);

    /// <summary>A length in points, in twips; rounded down, since a line too many points high costs a page its last line.</summary>
    public int Points(string key) => (int)Math.Floor(Parse(Line(key)!) * TwipsPerPoint);

    public Dictionary<string, List<string>> Fonts() => chain.SelectMany(root => root.Map<List<string>>("fonts")).DistinctBy(pair => pair.Key).ToDictionary();

    /// <summary>The roles for which any file gives a look, those of the base first.</summary>
    public IEnumerable<string> Roles() => chain.Reverse().SelectMany(root => root.Items("looks")).Select(look => look.Line("role")!).Distinct();

    /// <summary>The look of a role, value by value.</summary>
    public WordLook Look(string role, Dictionary<string, List<string>> fonts, int line, int spacing)
    {
        var rows = chain.SelectMany(root => root.Items("looks").Where(look => look.Line("role") == role)).ToList();
        double? size = Value("size") is { } points ? Parse(points) : null;
        return new(
            role,
            Value("name") ?? role,
            fonts[Value("font")!][0],
            size is null ? null : (int)Math.Round(size.Value * 2),
            Value("line") is { } own ? (int)Math.Round(Parse(own) * TwipsPerPoint) : line,
            new(Characters("indent"), Characters("left"), Characters("right")),
            (int)Math.Round(Number("before") * line),
            (int)Math.Round(Number("after") * line),
            Value("align") ?? "left",
            Value("color"),
            Value("bold") is not null,
            Value("keep") is not null);

        string? Value(string key) => rows.Select(row => row.Line(key)).FirstOrDefault(value => value is not null);

        double Number(string key) => Value(key) is { } value ? Parse(value) : 0;

        // A character is as wide as it is high, and the spacing comes on top.
        WordIndent Characters(string key) => new((int)Math.Round(Number(key) * 100), (int)Math.Round(Number(key) * (((size ?? 0) * TwipsPerPoint) + spacing + 1)));
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
