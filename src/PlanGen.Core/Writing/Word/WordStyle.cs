using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Writing.Word;

/// <summary>How Word documents look, read from a file: page, fonts, sizes. Lengths are in twips (1/20 of a point), sizes in half-points.</summary>
internal sealed class WordStyle
{
    private const double TwipsPerPoint = 20;
    private const double TwipsPerMillimetre = 1440 / 25.4;

    private readonly Dictionary<string, WordLook> looks = [];

    private WordStyle(Item root)
    {
        var page = root.Child("page")!;
        Top = Millimetres(page, "top");
        Right = Millimetres(page, "right");
        Bottom = Millimetres(page, "bottom");
        Left = Millimetres(page, "left");
        Header = Millimetres(page, "header");
        Footer = Millimetres(page, "footer");
        Line = (int)Math.Floor(Number(root, "line") * TwipsPerPoint);
        Spacing = (int)Math.Round(Number(root, "spacing") * TwipsPerPoint);
        Latin = root.Line("latin")!;
        Fonts = root.Map<List<string>>("fonts");
        foreach (var look in root.Items("looks"))
        {
            looks.Add(look.Line("role")!, Look(look));
        }
    }

    /// <summary>A4, in twips.</summary>
    public const int PageWidth = 11906;

    /// <summary>A4, in twips.</summary>
    public const int PageHeight = 16838;

    public int Top { get; }

    public int Right { get; }

    public int Bottom { get; }

    public int Left { get; }

    public int Header { get; }

    public int Footer { get; }

    /// <summary>From line to line of the body.</summary>
    public int Line { get; }

    /// <summary>Added between characters.</summary>
    public int Spacing { get; }

    /// <summary>The font of digits and Latin letters.</summary>
    public string Latin { get; }

    /// <summary>Each font's names: the one to use, then what to take where it is missing.</summary>
    public IReadOnlyDictionary<string, List<string>> Fonts { get; }

    /// <summary>The looks, in the order of the file, the body first.</summary>
    public IEnumerable<WordLook> Looks => looks.Values;

    /// <summary>The look of a role; null where the style gives none.</summary>
    public WordLook? Of(string role) => looks.GetValueOrDefault(role);

    /// <summary>A style built in.</summary>
    public static WordStyle Load(string id)
    {
        var report = new DiagnosticList();
        var source = new SourceText($"{id}.yaml", BuiltInFiles.Read($"formats/word/styles/{id}.yaml"));
        var root = PlanReader.ReadRoot(WordStyleKeys.Style, source, [], _ => throw new IOException(), report);
        return root is null || report.HasErrors
            ? throw new InvalidDataException($"{id}.yaml: {report.Sorted()[0].Fault.Message.In(Language.English)}")
            : new(root);
    }

    private WordLook Look(Item item)
    {
        var size = item.Has("size") ? Number(item, "size") : (double?)null;
        return new(
            item.Line("role")!,
            item.Line("name")!,
            Fonts[item.Line("font")!][0],
            size is null ? null : (int)Math.Round(size.Value * 2),
            item.Has("line") ? (int)Math.Round(Number(item, "line") * TwipsPerPoint) : Line,
            new(Characters("indent"), Characters("left"), Characters("right")),
            (int)Math.Round(Number(item, "before") * Line),
            (int)Math.Round(Number(item, "after") * Line),
            item.Line("align") ?? "left",
            item.Line("color"),
            item.Has("keep"));

        WordIndent Characters(string key)
        {
            // A character is as wide as it is high, less the spacing that tightens the line.
            var count = Number(item, key);
            return new((int)Math.Round(count * 100), (int)Math.Round(count * (((size ?? 0) * TwipsPerPoint) + Spacing + 1)));
        }
    }

    private static int Millimetres(Item item, string key) => (int)Math.Round(Number(item, key) * TwipsPerMillimetre);

    private static double Number(Item item, string key) => item.Line(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 0;
}

/// <summary>How one role looks.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Name">The style's name in Word; a built-in style is known by it.</param>
/// <param name="Font">The Chinese font.</param>
/// <param name="Size">In half-points; null for a run that keeps its paragraph's.</param>
/// <param name="Line">From line to line, in twips.</param>
/// <param name="Indents">First line, left and right.</param>
/// <param name="Before">Room above, in twips.</param>
/// <param name="After">Room below, in twips.</param>
/// <param name="Align">left, center, right or both.</param>
/// <param name="Color">RRGGBB; null for black.</param>
/// <param name="IsKeptWithNext">Whether the next paragraph must begin on the same page.</param>
internal sealed record WordLook(
    string Role, string Name, string Font, int? Size, int Line, WordIndents Indents, int Before, int After, string Align, string? Color, bool IsKeptWithNext)
{
    /// <summary>The id under which paragraphs refer to the style.</summary>
    public string Id { get; } = string.Concat(Role.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    /// <summary>Whether it is for runs; those of leads.</summary>
    public bool IsForRuns => Role.StartsWith("lead-", StringComparison.Ordinal);
}

/// <summary>An indent, both in hundredths of a character, which Word goes by, and in twips, which others do.</summary>
internal sealed record WordIndent(int Characters, int Twips);

/// <summary>The indents of a paragraph.</summary>
internal sealed record WordIndents(WordIndent FirstLine, WordIndent Left, WordIndent Right);
