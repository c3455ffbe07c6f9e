using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>The styles of the user's document: which serves a role, and what holds in it.</summary>
/// <param name="root">styles.xml.</param>
/// <param name="theme">The theme; null where there is none.</param>
internal sealed class UserStyles(XElement root, XElement? theme)
{
    /// <summary>What Word sets text in where nothing says otherwise, in half-points.</summary>
    private const int DefaultSize = 20;

    /// <summary>Half-points to twips, with what a font leaves between lines.</summary>
    private const int SingleLine = 13;

    private const int SingleSpacing = 240;

    private readonly List<XElement> all = [.. root.Elements(W + "style")];

    /// <summary>The style of plain text: the document's default, else that of its name; null where there is none.</summary>
    public XElement? Normal => all.FirstOrDefault(style => IsOfType(style, "paragraph") && (string?)style.Attribute(W + "default") is "1" or "true" or "on") ?? Find("paragraph", ["Normal", "正文"]);

    /// <summary>The style of a type that bears the first of the names, written in any way, as its name or as another name for it; null where none does.</summary>
    public XElement? Find(string type, IReadOnlyList<string> names) =>
        names.Select(name => all.FirstOrDefault(style => IsOfType(style, type) && Key(NameOf(style)) == Key(name))).FirstOrDefault(style => style is not null)
        ?? names.Select(name => all.FirstOrDefault(style => IsOfType(style, type) && Aliases(style).Contains(Key(name)))).FirstOrDefault(style => style is not null);

    /// <summary>The style's id.</summary>
    public static string IdOf(XElement style) => (string?)style.Attribute(W + "styleId") ?? "";

    /// <summary>A name nothing bears yet; it begins as the one given.</summary>
    public string FreeName(string name) => Free(name, " ", NameOf);

    /// <summary>An id nothing bears yet; it begins as the one given.</summary>
    public string FreeId(string id) => Free(id, "", IdOf);

    /// <summary>Adds a style.</summary>
    public void Add(XElement style)
    {
        all.Add(style);
        root.Add(style);
    }

    /// <summary>The value of an attribute that holds in a style: its own, that of a style it is based on, or the document's default; null where none says.</summary>
    public string? Value(XElement style, string properties, string element, string attribute) =>
        Chain(style).Select(one => (string?)one.Element(W + properties)?.Element(W + element)?.Attribute(W + attribute)).FirstOrDefault(value => value is not null)
        ?? (string?)root.Element(W + "docDefaults")?.Element(W + (properties + "Default"))?.Element(W + properties)?.Element(W + element)?.Attribute(W + attribute);

    /// <summary>The nearest element that a style, or one it is based on, has among its properties of text.</summary>
    public XElement? OfRuns(XElement style, string element) =>
        Chain(style).Select(one => one.Element(W + "rPr")?.Element(W + element)).FirstOrDefault(found => found is not null);

    /// <summary>Its Chinese font, which the theme may name; null where neither says.</summary>
    public string? ChineseFont(XElement style)
    {
        if (Value(style, "rPr", "rFonts", "eastAsiaTheme") is not { } named || theme is null)
        {
            return Value(style, "rPr", "rFonts", "eastAsia");
        }

        var fonts = theme.Descendants(A + (named.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont")).FirstOrDefault();
        var chinese = fonts?.Elements(A + "font").FirstOrDefault(font => (string?)font.Attribute("script") == "Hans") ?? fonts?.Element(A + "ea");
        return (string?)chinese?.Attribute("typeface");
    }

    /// <summary>The size of its characters, in half-points.</summary>
    public int Size(XElement style) => Int(Value(style, "rPr", "sz", "val")) is > 0 and var size ? size : DefaultSize;

    /// <summary>What is added between characters, in twips.</summary>
    public int Spacing(XElement style) => Int(Value(style, "rPr", "spacing", "val")) ?? 0;

    /// <summary>From line to line, in twips; a guess where it goes by the font.</summary>
    /// <param name="style">The style.</param>
    /// <param name="grid">From line to line of the page's grid; 0 for none.</param>
    public int Line(XElement style, int grid)
    {
        var line = Int(Value(style, "pPr", "spacing", "line")) ?? SingleSpacing;
        return Value(style, "pPr", "spacing", "lineRule") is "exact" or "atLeast" ? line : Math.Max(grid, Size(style) * SingleLine) * line / SingleSpacing;
    }

    private IEnumerable<XElement> Chain(XElement style)
    {
        var seen = new HashSet<XElement>();
        for (var at = style; at is not null && seen.Add(at); at = all.FirstOrDefault(one => IdOf(one) == (string?)at.Element(W + "basedOn")?.Attribute(W + "val")))
        {
            yield return at;
        }
    }

    private string Free(string wanted, string between, Func<XElement, string> of)
    {
        var result = wanted;
        for (var i = 2; all.Exists(style => Key(of(style)) == Key(result)); i++)
        {
            result = $"{wanted}{between}{i}";
        }

        return result;
    }

    private static bool IsOfType(XElement style, string type) => ((string?)style.Attribute(W + "type") ?? "paragraph") == type;

    private static string NameOf(XElement style) => (string?)style.Element(W + "name")?.Attribute(W + "val") ?? "";

    private static IEnumerable<string> Aliases(XElement style) => ((string?)style.Element(W + "aliases")?.Attribute(W + "val") ?? "").Split(',').Select(Key);

    /// <summary>Programs write the names of built-in styles in capitals or not, with a blank before the number or not.</summary>
    private static string Key(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();

    private static int? Int(string? value) => double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6 ? (int)Math.Round(number) : null;
}
